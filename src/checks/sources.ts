import { nearest, oneOf, type Problem } from '#data/problem.ts';
import type { Content, Read } from './read.ts';

/** Source ids that are not in the list of sources. */
export function sourceProblems({ lists, ids, datasets }: Read): Problem[] {
  const known = new Set(ids.sources);
  const unknown = (file: string, record: string, field: string, named: readonly string[]) =>
    named
      .filter((id) => !known.has(id))
      .map(
        (id): Problem => ({
          file,
          record,
          field,
          found: `"${id}"`,
          allowed: `${oneOf(ids.sources)}${nearest(id, ids.sources)}`,
        }),
      );
  return [
    ...lists.claims.flatMap(({ id, supports, disputes }) => [
      ...unknown('content/claims.json', `claim "${id}"`, 'field "supports"', supports),
      ...unknown('content/claims.json', `claim "${id}"`, 'field "disputes"', disputes),
    ]),
    ...lists.facts.flatMap((fact) =>
      fact.op === 'value'
        ? unknown('content/facts.json', `fact "${fact.id}"`, 'field "sources"', fact.sources)
        : [],
    ),
    ...lists.glossary.flatMap(({ id, sources }) =>
      unknown('content/glossary.json', `term "${id}"`, 'field "sources"', sources),
    ),
    ...datasets.flatMap(({ id, about, rows }) => [
      ...unknown(
        `content/data/${id}/about.json`,
        'dataset',
        'field "sources"',
        about?.sources ?? [],
      ),
      ...rows.flatMap(({ number, row }) =>
        ['sources', 'source'].flatMap((column) =>
          unknown(
            `content/data/${id}/rows.json`,
            `row ${number}`,
            `column "${column}"`,
            texts(row[column]),
          ),
        ),
      ),
    ]),
  ];
}

/** Sources that no claim, fact, term, dataset or row names. Reads the files as they are: a wrong entry still names its sources. */
export function orphans(lists: Content['lists'], datasets: Content['datasets']): Problem[] {
  const named = new Set([
    ...[lists.claims, lists.facts, lists.glossary].flatMap((list) =>
      entriesOf(list).flatMap(names),
    ),
    ...datasets.flatMap(({ given }) => [given.about, ...entriesOf(given.rows)].flatMap(names)),
  ]);
  return entriesOf(lists.sources).flatMap(({ id }) =>
    typeof id !== 'string' || named.has(id)
      ? []
      : {
          file: 'content/sources.json',
          record: `source "${id}"`,
          field: 'field "id"',
          found: 'no use of it',
          allowed: 'a source that a claim, fact, term, dataset or row names',
        },
  );
}

type Loose = Readonly<Record<string, unknown>>;

const entriesOf = (list: unknown): Loose[] =>
  Array.isArray(list) ? list.filter((entry) => entry && typeof entry === 'object') : [];

const names = (entry: unknown): string[] =>
  ['sources', 'source', 'supports', 'disputes'].flatMap((field) =>
    texts((entry as Loose | null)?.[field]),
  );

const texts = (value: unknown): string[] =>
  [value].flat().filter((one) => typeof one === 'string') as string[];
