import { z } from 'astro/zod';
import { date, id, localized } from './columns.ts';
import { ContentError, nearest, type Problem, parse, show, unreadable } from './problem.ts';
import { joinSwapped } from './swapped.ts';

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
  /** Rows of the record that are not to be shown, by id, with the reason; most datasets have none. */
  withheld: z.array(z.strictObject({ id, why: localized })).default([]),
});

export type About = z.output<typeof aboutSchema>;

type Value = string | number | boolean | null;

/** What the files of a dataset hold, before anything was checked. */
export interface Given {
  about: unknown;
  rows: unknown;
}

/** Rows that passed their schema, with what is said about them. */
export interface Dataset<Row extends object = Record<string, unknown>> {
  id: string;
  about: About;
  rows: readonly Row[];
  /** The columns that together name a row. */
  key: readonly (keyof Row & string)[];
  /** What a row must be: new rows for the dataset are held to it too. */
  row: z.ZodObject;
  given: Given;
}

/** The row type of a dataset module: `RowOf<typeof seizures>`. */
export type RowOf<Data> = Data extends Dataset<infer Row> ? Row : never;

interface Definition<Schema extends z.ZodObject> extends Given {
  id: string;
  row: Schema;
  key: readonly (keyof z.output<Schema> & string)[];
}

/** A dataset as its schema finds it. */
export interface Reading<Row extends object = Record<string, unknown>> {
  about: About;
  rows: readonly Row[];
  /** Numbers, from 0, of rows that are not as the schema wants them. */
  wrong: ReadonlySet<number>;
  problems: readonly Problem[];
}

/**
 * Holds a dataset to its schema: every row, keys unique, every column described in both languages.
 * A problem names file, row number (from 1), column, what was found and what is allowed.
 */
export function readDataset<Schema extends z.ZodObject>(
  definition: Definition<Schema>,
): Reading<z.output<Schema>> {
  const { id, row, key } = definition;
  const folder = `content/data/${id}`;
  const wrong = new Set<number>();
  const about = parse(aboutSchema, definition.about, `${folder}/about.json`, (path) => ({
    record: 'dataset',
    field: `field "${path.join('.')}"`,
  }));
  const rows = parse(
    z.array(row).min(1),
    definition.rows,
    `${folder}/rows.json`,
    ([index, ...path]) => {
      if (typeof index === 'number') wrong.add(index);
      return {
        record: typeof index === 'number' ? `row ${index + 1}` : 'the file',
        field: path.length ? `column "${path.join('.')}"` : 'the row',
      };
    },
  );
  const problems = [...about.problems, ...joinSwapped(rows.problems)];
  if (!problems.length) {
    problems.push(
      ...repeatedKeys(`${folder}/rows.json`, rows.data as Record<string, Value>[], key),
      ...undescribed(`${folder}/about.json`, about.data, Object.keys(row.shape)),
      ...unknownWithheld(`${folder}/about.json`, about.data, rows.data as Record<string, Value>[]),
    );
  }
  return { about: about.data, rows: rows.data, wrong, problems };
}

/** A dataset without fault. @throws ContentError with every problem. */
export function soundDataset<Schema extends z.ZodObject>(
  definition: Definition<Schema>,
): Dataset<z.output<Schema>> {
  const { about, rows, problems } = readDataset(definition);
  if (problems.length) throw new ContentError(problems);
  const { id, key, row } = definition;
  return { id, about, rows, key, row, given: { about: definition.about, rows: definition.rows } };
}

/** A dataset of the site. With a fault it can be imported, but neither its rows nor its description be read. */
export function dataset<Schema extends z.ZodObject>(
  definition: Definition<Schema>,
): Dataset<z.output<Schema>> {
  try {
    return soundDataset(definition);
  } catch (error) {
    const { id, key, row, about, rows } = definition;
    const given = { about, rows };
    return { id, about: unreadable(error), rows: unreadable(error), key, row, given };
  }
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

function unknownWithheld(
  file: string,
  about: About,
  rows: readonly Record<string, Value>[],
): Problem[] {
  const ids = rows.map((row) => String(row['id']));
  return about.withheld
    .filter(({ id }) => !ids.includes(id))
    .map(({ id }, index) => ({
      file,
      record: 'dataset',
      field: `field "withheld.${index}.id"`,
      found: show(id),
      allowed: `ids of its rows${nearest(id, ids)}`,
    }));
}

/** The rows that readers may see, on pages, in files and in pictures. */
export function shownRows<Row extends object>({ about, rows }: Dataset<Row>): readonly Row[] {
  const withheld = new Set(about.withheld.map(({ id }) => id));
  return withheld.size ? rows.filter((row) => !withheld.has((row as { id: string }).id)) : rows;
}
