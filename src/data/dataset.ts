import { z } from 'astro/zod';
import { date, localized } from './columns.ts';
import { ContentError, type Problem, parse, show } from './problem.ts';

const column = z.strictObject({ title: localized, unit: localized.nullable() });

/** What a dataset says of itself; shown beside every picture and download made from it. */
export const aboutSchema = z.strictObject({
  title: localized,
  description: localized,
  coverage: localized,
  /** Ids in `content/sources.json`. */
  sources: z.array(z.string()).min(1),
  licence: localized,
  /** The day the values were read from the source. */
  retrieved: z.iso.date({ error: 'a day that exists, such as 2026-01-08' }),
  /** The last day or month that the values describe. */
  asOf: date,
  caveats: z.array(localized).min(1),
  columns: z.record(z.string(), column),
});

export type About = z.output<typeof aboutSchema>;

type Value = string | number | boolean | null;

/** Rows that passed their schema, with what is said about them. */
export interface Dataset<Row extends object = Record<string, unknown>> {
  id: string;
  about: About;
  rows: readonly Row[];
  /** The columns that together name a row. */
  key: readonly (keyof Row & string)[];
  /** What a row must be: new rows for the dataset are held to it too. */
  row: z.ZodObject;
}

/** The row type of a dataset module: `RowOf<typeof seizures>`. */
export type RowOf<Data> = Data extends Dataset<infer Row> ? Row : never;

interface Definition<Schema extends z.ZodObject> {
  id: string;
  about: unknown;
  rows: unknown;
  row: Schema;
  key: readonly (keyof z.output<Schema> & string)[];
}

/**
 * Checks a dataset: every row by its schema, keys unique, every column described in both languages.
 * @throws ContentError naming file, row number (from 1), column, what was found and what is allowed.
 */
export function dataset<Schema extends z.ZodObject>(
  definition: Definition<Schema>,
): Dataset<z.output<Schema>> {
  const { id, row, key } = definition;
  const folder = `content/data/${id}`;
  const about = parse(aboutSchema, definition.about, `${folder}/about.json`, (path) => ({
    record: 'dataset',
    field: `field "${path.join('.')}"`,
  }));
  const rows = parse(
    z.array(row).min(1),
    definition.rows,
    `${folder}/rows.json`,
    ([index, ...path]) => ({
      record: typeof index === 'number' ? `row ${index + 1}` : 'the file',
      field: path.length ? `column "${path.join('.')}"` : 'the row',
    }),
  );
  const problems = [...about.problems, ...rows.problems];
  if (!problems.length) {
    problems.push(
      ...repeatedKeys(`${folder}/rows.json`, rows.data as Record<string, Value>[], key),
      ...undescribed(`${folder}/about.json`, about.data, Object.keys(row.shape)),
    );
  }
  if (problems.length) throw new ContentError(problems);
  return { id, about: about.data, rows: rows.data, key, row };
}

function repeatedKeys(
  file: string,
  rows: readonly Record<string, Value>[],
  key: readonly string[],
): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const name = JSON.stringify(key.map((column) => row[column]));
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    if (first === undefined) return [];
    const field = `columns ${key.map((column) => `"${column}"`).join(' + ')}`;
    return {
      file,
      record: `row ${index + 1}`,
      field,
      found: name,
      allowed: `each only once (also in row ${first + 1})`,
    };
  });
}

function undescribed(file: string, about: About, columns: readonly string[]): Problem[] {
  const described = Object.keys(about.columns);
  const missing = columns.filter((name) => !described.includes(name));
  const extra = described.filter((name) => !columns.includes(name));
  const record = 'dataset';
  return [
    ...missing.map((name) => ({
      file,
      record,
      field: `columns.${name}`,
      found: show(undefined),
      allowed: 'a title and unit for each column',
    })),
    ...extra.map((name) => ({
      file,
      record,
      field: `columns.${name}`,
      found: show(about.columns[name]),
      allowed: `the columns ${columns.join(', ')}`,
    })),
  ];
}
