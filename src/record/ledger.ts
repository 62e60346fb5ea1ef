import { z } from 'astro/zod';
import { ContentError, type Problem, parse } from '#data/problem.ts';

/** The form of one list of the record. */
export interface Form<Entry> {
  /** What an editor calls one entry. */
  kind: string;
  schema: z.ZodType<Entry>;
}

/** One list of the record as its schema finds it. */
export interface Reading<Entry> {
  entries: readonly Entry[];
  /** Numbers, from 0, of entries that are not as the schema wants them. */
  wrong: ReadonlySet<number>;
  problems: readonly Problem[];
}

/** Holds one list of the record to its schema; ids must be unique. */
export function readLedger<Entry extends { id: string }>(
  name: string,
  { kind, schema }: Form<Entry>,
  list: unknown,
): Reading<Entry> {
  const file = `content/${name}.json`;
  const given = list as { id?: unknown }[];
  const wrong = new Set<number>();
  const { data, problems } = parse(z.array(schema), list, file, ([index, ...path]) => {
    if (typeof index !== 'number') return { record: 'the file', field: 'the list' };
    wrong.add(index);
    return {
      record: `${kind} "${given[index]?.id ?? `number ${index + 1}`}"`,
      field: path.length ? `field "${path.join('.')}"` : 'the entry',
    };
  });
  if (!problems.length) problems.push(...repeated(file, kind, data));
  return { entries: Array.isArray(data) ? data : [], wrong, problems };
}

/** The entries of one list by their id. @throws ContentError naming file, record and field. */
export function ledger<Entry extends { id: string }>(
  name: string,
  form: Form<Entry>,
  list: unknown,
): ReadonlyMap<string, Entry> {
  const { entries, problems } = readLedger(name, form, list);
  if (problems.length) throw new ContentError(problems);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function repeated(file: string, kind: string, entries: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return {
      file,
      record: `${kind} "${id}"`,
      field: 'field "id"',
      found: `"${id}" twice`,
      allowed: 'each id once',
    };
  });
}
