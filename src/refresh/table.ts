import { csvParseRows } from 'd3-dsv';
import { RefreshError } from './error.ts';

/** One line of a feed: its texts by column. */
export type Entry = Readonly<Record<string, string>>;

/**
 * The lines of a CSV file that has exactly these columns, in any order.
 * @throws RefreshError when a column is missing or new, or when the file ends early.
 */
export function readTable(text: string, columns: readonly string[], address: string): Entry[] {
  const stop = (problem: string): never => {
    throw new RefreshError(`${address}: ${problem}`);
  };
  const [header = [], ...lines] = csvParseRows(text);
  const missing = columns.filter((name) => !header.includes(name));
  const extra = header.filter((name) => !columns.includes(name));
  if (missing.length + extra.length)
    stop(
      [
        'the columns have changed',
        missing.length ? `missing ${quoted(missing)}` : '',
        extra.length ? `new ${quoted(extra)}` : '',
        `expected ${quoted(columns)}`,
      ]
        .filter(Boolean)
        .join('; '),
    );
  if (!text.endsWith('\n'))
    stop(`the file is cut off: its last line does not end (“${text.slice(-40)}”)`);
  const short = lines.findIndex((line) => line.length !== header.length);
  if (short >= 0)
    stop(`line ${short + 2} has ${lines[short]?.length} values for ${header.length} columns`);
  if (!lines.length) stop('the file has no line but its header');
  return lines.map((line) =>
    Object.fromEntries(header.map((name, i) => [name, line[i] as string])),
  );
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** A number of an entry. @throws RefreshError when there is none. */
export function numberIn(entry: Entry, column: string): number {
  const text = entry[column] ?? '';
  if (!/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text)) wrong(entry, column, 'a number');
  return Number(text);
}

/** What a text of an entry stands for. @throws RefreshError when it is not among those known. */
export function codeIn<Code>(entry: Entry, column: string, codes: Record<string, Code>): Code {
  const text = entry[column] ?? '';
  if (!Object.hasOwn(codes, text)) wrong(entry, column, `one of ${Object.keys(codes).join(', ')}`);
  return codes[text] as Code;
}

export function wrong(entry: Entry, column: string, allowed: string): never {
  const line = Object.values(entry).join(',');
  throw new RefreshError(
    `column "${column}": found "${entry[column]}"; allowed: ${allowed} (in the line “${line}”)`,
  );
}
