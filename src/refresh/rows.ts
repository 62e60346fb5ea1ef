import type { Row } from './feed.ts';

export interface Difference {
  added: readonly Row[];
  revised: readonly { before: Row; after: Row; columns: readonly string[] }[];
  gone: readonly Row[];
}

/** What names a row: the values of its key. */
export const nameOf = (row: Row, key: readonly string[]): string =>
  key.map((column) => String(row[column])).join(' · ');

/** New rows, completed from the old ones by what a feed does not know, with the columns in the old order. */
export function complete(
  before: readonly Row[],
  after: readonly Row[],
  key: readonly string[],
  columns: readonly string[],
): Row[] {
  const old = new Map(before.map((row) => [nameOf(row, key), row]));
  return after.map((row) => {
    const found = old.get(nameOf(row, key));
    if (found) return { ...found, ...pick(row, columns) };
    const known = columns.filter((column) => row[column] !== undefined);
    return Object.fromEntries(known.map((column) => [column, row[column]]));
  });
}

const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column)));

/** Compares rows by key, value by value. */
export function difference(
  before: readonly Row[],
  after: readonly Row[],
  key: readonly string[],
): Difference {
  const old = new Map(before.map((row) => [nameOf(row, key), row]));
  const now = new Set(after.map((row) => nameOf(row, key)));
  return {
    added: after.filter((row) => !old.has(nameOf(row, key))),
    revised: after.flatMap((row) => {
      const found = old.get(nameOf(row, key));
      if (!found) return [];
      const columns = Object.keys(row).filter(
        (column) => JSON.stringify(row[column]) !== JSON.stringify(found[column]),
      );
      return columns.length ? [{ before: found, after: row, columns }] : [];
    }),
    gone: before.filter((row) => !now.has(nameOf(row, key))),
  };
}

/** Rows as the text of a `rows.json`, one in each line, in the manner of the text that was there. */
export function rowsText(rows: readonly Row[], before: { rows: readonly Row[]; text: string }) {
  const manners = [true, false].flatMap((airy) => ['', '  '].map((indent) => ({ airy, indent })));
  const write = (list: readonly Row[], { airy, indent }: (typeof manners)[number]) =>
    `[\n${list.map((row) => indent + line(row, airy)).join(',\n')}\n]\n`;
  const manner =
    manners.find((one) => write(before.rows, one) === before.text) ??
    (manners[0] as (typeof manners)[number]);
  return write(rows, manner);
}

function line(value: unknown, airy: boolean): string {
  const space = airy ? ' ' : '';
  const list = (parts: readonly string[]) => parts.join(`,${space}`);
  if (Array.isArray(value)) return `[${list(value.map((one) => line(one, airy)))}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, one]) => `${JSON.stringify(name)}:${space}${line(one, airy)}`,
  );
  return `{${list(fields)}}`;
}
