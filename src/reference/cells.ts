import { type Locale, regions } from '#i18n/locales.ts';
import { words } from '#i18n/words.ts';
import type { Column } from './columns.ts';

/** A cell as a page shows it. `text` is null for a value that the record does not have. */
export interface Cell {
  text: string | null;
  /** The language of its words, where that is not the page's. */
  lang: Locale | undefined;
}

type Row = Readonly<Record<string, unknown>>;

/** Columns whose words are English on every page, being quoted. */
const english = ['english', 'quote'];

/** Texts from here on stand in a wide column. */
const long = 45;

const numbers = Object.fromEntries(
  Object.entries(regions).map(([lang, region]) => [
    lang,
    // All digits that the source prints: nothing is rounded.
    new Intl.NumberFormat(region, { maximumFractionDigits: 20 }),
  ]),
) as Record<Locale, Intl.NumberFormat>;

/** A row's cell in one column. Codes, dates, years and numbers in a list stand as in the file. */
export function cellOf(row: Row, column: Column, lang: Locale): Cell {
  const { name } = column;
  const original = row[`${name}Language`] ?? (english.includes(name) ? 'en' : lang);
  const text = textOf(row[name], column, lang);
  return { text, lang: original === lang || !text ? undefined : (original as Locale) };
}

function textOf(value: unknown, { kind, unit }: Column, lang: Locale): string | null {
  const say = words[lang].dataPage;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && !value.length) return say.none;
  if (kind === 'boolean') return value ? say.yes : say.no;
  if (kind === 'localized') return (value as Record<Locale, string>)[lang];
  // A number without a unit is a year or a place in an order.
  if (kind === 'number' && unit) return numbers[lang].format(value as number);
  if (kind === 'places')
    return (value as number[][]).map((pair) => pair.map(signed).join(', ')).join('; ');
  return Array.isArray(value) ? value.join(', ') : signed(value);
}

/** A real minus sign, as in formatted numbers it would be too thin. */
const signed = (value: unknown): string =>
  typeof value === 'number' && value < 0 ? `−${-value}` : String(value);

/** Columns of long texts, which need room. */
export const isLong = (rows: readonly Row[], column: Column, lang: Locale): boolean =>
  column.kind !== 'sources' &&
  rows.some((row) => (textOf(row[column.name], column, lang)?.length ?? 0) >= long);
