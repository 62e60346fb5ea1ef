import { z } from 'astro/zod';
import type { Dataset } from '#data/dataset.ts';
import type { Localized } from '#i18n/locales.ts';

/** Between the parts of a cell that holds a list; no part may contain it. */
export const separator = ' | ';

/** What stands in a column's cells: `places` are pairs of latitude and longitude. */
export type ColumnKind =
  | 'boolean'
  | 'list'
  | 'localized'
  | 'number'
  | 'places'
  | 'sources'
  | 'text';

/** A column of a dataset as its page and its files describe it. */
export interface Column {
  /** Its name in `rows.json`. */
  name: string;
  title: Localized;
  unit: Localized | null;
  kind: ColumnKind;
  /** Whether a row may leave it empty. */
  nullable: boolean;
  /** Its name or names in the CSV: a text in two languages takes two. */
  fields: readonly string[];
}

/**
 * The columns of a dataset in the order of its schema. The kind is read from the schema, not from the
 * rows, so that the files keep their columns when rows change.
 * @throws Error for a column of a kind that pages and files cannot show.
 */
export function columnsOf({ id, row, about }: Dataset): Column[] {
  return Object.entries(row.shape).map(([name, schema]) => {
    const { type, nullable } = inside(schema as z.ZodType);
    const kind = /^sources?$/.test(name) ? 'sources' : kindOf(type);
    const described = about.columns[name];
    if (!kind || !described)
      throw new Error(`content/data/${id}: column "${name}" is of a kind that no page can show`);
    const fields = kind === 'localized' ? [`${name}_en`, `${name}_es`] : [name];
    return { name, ...described, kind, nullable, fields };
  });
}

function inside(schema: z.ZodType): { type: z.ZodType; nullable: boolean } {
  return schema instanceof z.ZodNullable
    ? { type: schema.unwrap() as z.ZodType, nullable: true }
    : { type: schema, nullable: false };
}

function kindOf(type: z.ZodType): ColumnKind | undefined {
  if (type instanceof z.ZodNumber) return 'number';
  if (type instanceof z.ZodBoolean) return 'boolean';
  if (type instanceof z.ZodObject)
    return Object.keys(type.shape).join() === 'en,es' ? 'localized' : undefined;
  if (type instanceof z.ZodArray) {
    const item = type.element as z.ZodType;
    if (item instanceof z.ZodTuple) return 'places';
    return isText(item) ? 'list' : undefined;
  }
  return isText(type) ? 'text' : undefined;
}

const isText = (type: z.ZodType) => type instanceof z.ZodString || type instanceof z.ZodEnum;

/** The cells of a row: one for each field of each column. */
export const cellsOf = (row: Readonly<Record<string, unknown>>, columns: readonly Column[]) =>
  columns.flatMap((column) => partsOf(row[column.name], column));

/** A value as the text of its cells; an empty value and an empty list are an empty cell. */
export function partsOf(value: unknown, { kind, fields }: Column): string[] {
  if (value === null || value === undefined) return fields.map(() => '');
  if (kind === 'localized') return ['en', 'es'].map((lang) => (value as never)[lang]);
  if (!Array.isArray(value)) return [String(value)];
  return [value.map((part) => [part].flat().join(',')).join(separator)];
}
