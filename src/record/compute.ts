import { sum } from 'd3-array';
import { type Dataset, shownRows } from '#data/dataset.ts';
import { nearest, oneOf, type Problem, show } from '#data/problem.ts';
import type { Fact, Where } from './schema.ts';

type Row = Record<string, unknown>;

/** A fact's value with the number of rows it rests on, and the sources that these rows name for themselves. */
export interface Value {
  value: number;
  rows: number;
  sources: readonly string[];
}

/** A fact's value, or what is wrong with the fact. */
export type Answer = Value | { problem: Omit<Problem, 'file' | 'record'> };

class Wrong extends Error {
  readonly problem: Omit<Problem, 'file' | 'record'>;
  constructor(field: string, found: string, allowed: string) {
    super();
    this.problem = { field, found, allowed };
  }
}

/** Looks up or computes one fact. Formulas are those named in the schema: plain sums, quotients and differences. */
export function compute(fact: Fact, datasets: ReadonlyMap<string, Dataset>): Answer {
  if (fact.op === 'value') return { value: fact.value, rows: 0, sources: fact.sources };
  try {
    return over(fact, datasets);
  } catch (error) {
    if (error instanceof Wrong) return { problem: error.problem };
    throw error;
  }
}

function over(fact: Exclude<Fact, { op: 'value' }>, datasets: ReadonlyMap<string, Dataset>): Value {
  const data = datasets.get(fact.data);
  const ids = [...datasets.keys()];
  if (!data)
    throw new Wrong('field "data"', `"${fact.data}"${nearest(fact.data, ids)}`, oneOf(ids));
  const pick = (field: string, where: Where) => rowsOf(data, field, where);
  if (fact.op === 'count') {
    const rows = pick('where', fact.where);
    return { value: rows.length, rows: rows.length, sources: sourcesOf(rows) };
  }
  const { column } = fact;
  const total = (field: string, where: Where) => totalOf(pick(field, where), data, column);
  switch (fact.op) {
    case 'cell': {
      const found = total('where', fact.where);
      if (found.rows !== 1)
        throw new Wrong('field "where"', `${found.rows} rows`, 'exactly one row');
      return found;
    }
    case 'sum':
      return total('where', fact.where);
    case 'share':
      return join(
        total('part', fact.part),
        total('whole', fact.whole),
        (part, whole) => (part / whole) * 100,
      );
    case 'change':
      return join(
        total('from', fact.from),
        total('to', fact.to),
        (from, to) => ((to - from) / from) * 100,
      );
    case 'ratio':
      return join(total('of', fact.of), total('to', fact.to), (of, to) => of / to);
  }
}

const join = (a: Value, b: Value, formula: (a: number, b: number) => number): Value => ({
  value: formula(a.value, b.value),
  rows: a.rows + b.rows,
  sources: [...new Set([...a.sources, ...b.sources])],
});

/** What the rows themselves name as their sources, each once, in their order. */
const sourcesOf = (rows: readonly Row[]): string[] => [
  ...new Set(
    rows
      .flatMap((row) => [row['sources'], row['source']].flat())
      .filter((id) => typeof id === 'string'),
  ),
];

function rowsOf(data: Dataset, field: string, where: Where): readonly Row[] {
  const columns = Object.keys(data.rows[0] ?? {});
  // A number counts what its reader can see.
  const all: readonly Row[] = shownRows(data);
  let rows = all;
  for (const [column, wanted] of Object.entries(where)) {
    if (!columns.includes(column))
      throw new Wrong(`field "${field}.${column}"`, `column "${column}"`, oneOf(columns));
    const values = Array.isArray(wanted) ? wanted : [wanted];
    const missing = values.find((value) => !all.some((row) => row[column] === value));
    if (missing !== undefined) {
      const there = [...new Set(all.map((row) => String(row[column])))];
      throw new Wrong(`field "${field}.${column}"`, show(missing), oneOf(there));
    }
    rows = rows.filter((row) => values.includes(row[column] as string | number));
  }
  if (!rows.length)
    throw new Wrong(
      `field "${field}"`,
      'no row that fits',
      `rows of content/data/${data.id}/rows.json`,
    );
  return rows;
}

function totalOf(rows: readonly Row[], data: Dataset, column: string): Value {
  const used = rows.filter((row) => row[column] !== null);
  const numbers = used.map((row) => row[column]);
  if (!numbers.length || !numbers.every((value) => typeof value === 'number')) {
    throw new Wrong(
      'field "column"',
      `"${column}"`,
      `a column of numbers in content/data/${data.id}/rows.json`,
    );
  }
  return { value: sum(numbers), rows: numbers.length, sources: sourcesOf(used) };
}
