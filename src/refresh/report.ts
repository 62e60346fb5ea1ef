import { show } from '#data/problem.ts';
import type { Row } from './feed.ts';
import { feeds } from './feeds.ts';
import type { Change, Plan } from './plan.ts';
import type { FactChange } from './prose.ts';
import { nameOf } from './rows.ts';

/** What can be refreshed. */
export function listing(): string {
  const lines = feeds.flatMap(({ id, title, origin, path, datasets }) => [
    `${id}: ${title}, ${origin}${path.replace(/\?.*/, '')}`,
    ...Object.keys(datasets).map((name) => `  ${name}`),
    '',
  ]);
  return [
    'npm run data:refresh -- <dataset or feed> … [--yes] [--allow-removed] [--from=<address or file>]',
    '',
    ...lines,
  ]
    .join('\n')
    .trimEnd();
}

/** Everything that would change, line by line. */
export function report({ changes, facts, others }: Plan): string {
  const parts = changes.map(ofDataset);
  if (facts.length) parts.push(['Facts that change:', ...facts.map(ofFact)]);
  if (others.length)
    parts.push([
      `From the same feed, not asked for: ${others.join(', ')}. Tests compare them: refresh them together.`,
    ]);
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function ofDataset({ before, after, rows, address, notes, stale }: Change): string[] {
  const { added, revised, gone } = rows;
  const count = `${added.length} added, ${revised.length} revised, ${gone.length} gone`;
  const changed = added.length + revised.length + gone.length;
  const asOf = (data: Change['before']) => data.about.asOf;
  const span = asOf(before) === asOf(after) ? asOf(after) : `${asOf(before)} → ${asOf(after)}`;
  const name = (row: Row) => nameOf(row, before.key);
  return [
    `${before.id}, from ${address}`,
    ...gone.map((row) => `  - ${name(row)}: ${values(row, before.key)}`),
    ...revised.map(
      (one) =>
        `  ~ ${name(one.after)}: ${one.columns
          .map((column) => `${column} ${show(one.before[column])} → ${show(one.after[column])}`)
          .join(', ')}`,
    ),
    ...added.map((row) => `  + ${name(row)}: ${values(row, before.key)}`),
    changed
      ? `  ${before.rows.length} rows → ${after.rows.length}: ${count}; as of ${span}`
      : `  no change: ${before.rows.length} rows, as of ${span}`,
    ...notes.map((note) => `  note: ${note}`),
    ...(stale.length ? ['  words that name the old end of the data:'] : []),
    ...stale.map((place) => `    ${place}`),
  ];
}

const values = (row: Row, key: readonly string[]) =>
  Object.entries(row)
    .filter(([column]) => !key.includes(column))
    .map(([column, value]) => `${column} ${show(value)}`)
    .join(', ');

function ofFact({ fact, before, after, read, places }: FactChange): string {
  const exact = (value: number) => Number(value.toFixed(3));
  const same = read.before === read.after;
  const reads = same ? `still reads ${read.after}` : `reads ${read.before} → ${read.after}`;
  const used = places.length ? places.join(', ') : 'in no chapter';
  return `  ${fact.id}: ${exact(before)} → ${exact(after)} ${fact.unit}, ${reads}; ${used}`;
}
