import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Dataset, soundDataset } from '#data/dataset.ts';
import { facts } from '#record/record.ts';
import type { Patience } from './download.ts';
import { RefreshError } from './error.ts';
import { type Feed, open, type Reading } from './feed.ts';
import { feeds } from './feeds.ts';
import { type FactChange, factChanges, staleWords } from './prose.ts';
import { complete, type Difference, difference, rowsText } from './rows.ts';
import type { Entry } from './table.ts';

export interface Options {
  /** Datasets, or feeds for all their datasets. */
  names: readonly string[];
  /** A mirror, the address of a file or a saved file, instead of the feed's own place. */
  from?: string | undefined;
  /** The folder of content to compare with and to write to. */
  content: string;
  /** The day that becomes `retrieved`. */
  today: string;
  patience: Patience;
}

/** What would change in one dataset. */
export interface Change {
  before: Dataset;
  after: Dataset;
  rows: Difference;
  address: string;
  notes: readonly string[];
  stale: readonly string[];
  /** New texts of files, by path; empty when no row changes. */
  files: Readonly<Record<string, string>>;
}

export interface Plan {
  changes: readonly Change[];
  facts: readonly FactChange[];
  /** Datasets of the same feeds that were not asked for. */
  others: readonly string[];
}

/** Fetches, checks and compares; writes nothing. @throws RefreshError, ContentError */
export async function plan(options: Options): Promise<Plan> {
  const asked = resolve(options.names);
  if (options.from && asked.size > 1)
    throw new RefreshError(
      '--from is the place of one feed: ask for the datasets of one feed only',
    );
  const before = await allDatasets();
  for (const ids of asked.values())
    for (const id of ids) before.set(id, stored(options.content, known(before, id)));
  const changes: Change[] = [];
  for (const [feed, ids] of asked) {
    const { address, entries } = await open(feed, options.from, options.patience);
    for (const id of ids)
      changes.push(compare(feed, known(before, id), { address, entries }, options));
  }
  const after = new Map([
    ...before,
    ...changes.map((change) => [change.after.id, change.after] as const),
  ]);
  const unasked = [...asked].flatMap(([feed, ids]) =>
    Object.keys(feed.datasets).filter((id) => !ids.includes(id)),
  );
  return {
    changes,
    facts: factChanges(facts.values(), before, after, options.content),
    others: unasked,
  };
}

function resolve(names: readonly string[]): Map<Feed, string[]> {
  const asked = new Map<Feed, string[]>();
  for (const name of names) {
    const feed = feeds.find(({ id, datasets }) => id === name || Object.hasOwn(datasets, name));
    if (!feed) {
      const all = feeds.flatMap(({ id, datasets }) => [id, ...Object.keys(datasets)]);
      throw new RefreshError(
        `nothing to refresh is called "${name}"; there are: ${all.join(', ')}`,
      );
    }
    const ids = feed.id === name ? Object.keys(feed.datasets) : [name];
    asked.set(feed, [...new Set([...(asked.get(feed) ?? []), ...ids])]);
  }
  return asked;
}

/** Every dataset with its schema, for facts may set several side by side. */
async function allDatasets(): Promise<Map<string, Dataset>> {
  const all = new Map<string, Dataset>();
  const folder = join(import.meta.dirname, '../../content/data');
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const file = pathToFileURL(join(folder, entry.name, 'dataset.ts')).href;
    all.set(entry.name, (await import(/* @vite-ignore */ file)).default);
  }
  return all;
}

function known(all: ReadonlyMap<string, Dataset>, id: string): Dataset {
  const data = all.get(id);
  if (!data) throw new RefreshError(`there is no folder content/data/${id} to refresh`);
  return data;
}

const textOf = (content: string, id: string, file: string) =>
  readFileSync(join(content, 'data', id, file), 'utf8');

/** A dataset as its files in this folder of content have it. */
const stored = (content: string, data: Dataset): Dataset =>
  soundDataset({
    ...data,
    about: JSON.parse(textOf(content, data.id, 'about.json')),
    rows: JSON.parse(textOf(content, data.id, 'rows.json')),
  });

function compare(
  feed: Feed,
  now: Dataset,
  { address, entries }: { address: string; entries: readonly Entry[] },
  { content, today }: Options,
): Change {
  const reading = readingOf(feed, now, address, entries);
  const rows = complete(now.rows, reading.rows, now.key, Object.keys(now.row.shape));
  const asOf = reading.asOf;
  const after = soundDataset({ ...now, about: { ...now.about, retrieved: today, asOf }, rows });
  const changed = difference(now.rows, rows, now.key);
  const same = !changed.added.length && !changed.revised.length && !changed.gone.length;
  const folder = join(content, 'data', now.id);
  const text = textOf(content, now.id, 'rows.json');
  const files = {
    [join(folder, 'rows.json')]: rowsText(rows, { rows: now.rows, text }),
    [join(folder, 'about.json')]: redated(textOf(content, now.id, 'about.json'), today, asOf),
  };
  return {
    before: now,
    after: same ? now : after,
    rows: changed,
    address,
    notes: reading.notes ?? [],
    stale: same ? [] : staleWords(now, asOf, facts.values(), content),
    files: same ? {} : files,
  };
}

function readingOf(feed: Feed, now: Dataset, address: string, entries: readonly Entry[]): Reading {
  try {
    return feed.datasets[now.id]?.(entries, now) as Reading;
  } catch (error) {
    if (error instanceof RefreshError)
      throw new RefreshError(`${now.id}, from ${address}: ${error.message}`);
    throw error;
  }
}

const redated = (text: string, retrieved: string, asOf: string) =>
  text
    .replace(/("retrieved":\s*)"[^"]*"/, `$1"${retrieved}"`)
    .replace(/("asOf":\s*)"[^"]*"/, `$1"${asOf}"`);
