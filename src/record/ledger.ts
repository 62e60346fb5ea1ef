import { z } from 'astro/zod';
import { ContentError, type Problem, parse } from '#data/problem.ts';

/** Reads one list of the record; ids must be unique. @throws ContentError naming file, record and field. */
export function ledger<Entry extends { id: string }>(
  name: string,
  kind: string,
  schema: z.ZodType<Entry>,
  list: unknown,
): ReadonlyMap<string, Entry> {
  const file = `content/${name}.json`;
  const entries = list as { id?: unknown }[];
  const { data, problems } = parse(z.array(schema), list, file, ([index, ...path]) => ({
    record:
      typeof index === 'number'
        ? `${kind} "${entries[index]?.id ?? `number ${index + 1}`}"`
        : 'the file',
    field: `field "${path.join('.')}"`,
  }));
  if (!problems.length) problems.push(...repeated(file, kind, data));
  if (problems.length) throw new ContentError(problems);
  return new Map(data.map((entry) => [entry.id, entry]));
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
