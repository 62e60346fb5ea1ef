import { type Dataset, shownRows } from '#data/dataset.ts';
import { locales } from '#i18n/locales.ts';
import { absolute, filePath, sectionPath } from '#i18n/paths.ts';
import { sources } from '#record/record.ts';
import { citation } from './citation.ts';
import { columnsOf } from './columns.ts';
import { csvOf } from './csv.ts';

/** A dataset's files, with how each is made. */
export const downloads = {
  csv: { type: 'text/csv; charset=utf-8', make: csvOf },
  json: { type: 'application/json; charset=utf-8', make: jsonOf },
} as const satisfies Record<string, { type: string; make: (data: Dataset) => string }>;

export type Extension = keyof typeof downloads;

export const extensions = Object.keys(downloads) as readonly Extension[];

/** The path of a dataset's file: the same file in every language. */
export const downloadPath = (id: string, extension: Extension): string =>
  filePath(`data/${id}.${extension}`);

/** A dataset with all that is said of it, a row a line. Every source that it names is described. */
export function jsonOf(data: Dataset): string {
  const { id, about, key } = data;
  const { title, description, coverage, asOf, retrieved, licence, caveats } = about;
  const columns = columnsOf(data);
  const both = <Made>(make: (lang: (typeof locales)[number]) => Made) =>
    Object.fromEntries(locales.map((lang) => [lang, make(lang)]));
  const head = {
    dataset: id,
    title,
    description,
    coverage,
    asOf,
    retrieved,
    licence,
    citation: both((lang) => citation(data, lang)),
    address: both((lang) => absolute(sectionPath(lang, 'data', id))),
    caveats,
    sources: sourceIdsOf(data).map((source) => sources.get(source)),
    key,
    columns: columns.map(({ name, title, unit }) => ({ name, title, unit })),
  };
  const lines = shownRows(data)
    .map((row) => `    ${JSON.stringify(row)}`)
    .join(',\n');
  return `${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "rows": [\n${lines}\n  ]\n}\n`;
}

/** Every source that a dataset names, in its description or in a row. */
export function sourceIdsOf(data: Dataset): string[] {
  const names = columnsOf(data).flatMap(({ kind, name }) => (kind === 'sources' ? [name] : []));
  const inRows = shownRows(data).flatMap((row) =>
    names.flatMap((name) => (row[name] ?? []) as string[]),
  );
  return [...new Set([...data.about.sources, ...inRows])];
}
