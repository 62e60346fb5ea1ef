import { csvFormatRow } from 'd3-dsv';
import { type Dataset, shownRows } from '#data/dataset.ts';
import { ContentError, type Problem, show } from '#data/problem.ts';
import { absolute, sectionPath } from '#i18n/paths.ts';
import { sources } from '#record/record.ts';
import { type Column, cellsOf, columnsOf, partsOf, separator } from './columns.ts';

/** Columns that stand last in each row, so that every copy carries its source. */
export const copyFields = [
  'dataset_title',
  'dataset_source',
  'dataset_licence',
  'dataset_retrieved',
  'dataset_address',
] as const;

/** UTF-8's mark: without it spreadsheets on Windows read accents wrongly. */
const mark = '\ufeff';

/** What a spreadsheet would run as a formula, or drop as the sign that a text follows. */
const formula = /^[=+\-@\t\r]/;

/** Rows as a file holds them: names of columns, and a cell for each name in every row. */
export interface Cells {
  fields: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Cells as CSV: RFC 4180 in UTF-8. */
export const csvText = ({ fields, rows }: Cells): string =>
  mark + [fields, ...rows].map((line) => `${csvFormatRow([...line])}\r\n`).join('');

/** A dataset as CSV. */
export const csvOf = (data: Dataset): string => csvText(cellsIn(data));

/**
 * A dataset's rows that readers may see as cells: an empty cell for an empty value; a text in two languages is two
 * columns, a list one cell.
 * @throws ContentError for a text that a spreadsheet would take for a formula: changing it in the file would
 * no longer be what the record says, so it has to be reworded there.
 */
export function cellsIn(data: Dataset): Cells {
  const columns = columnsOf(data);
  const copy = copyCells(data);
  const problems = [...data.rows.entries()].flatMap(([index, row]) =>
    problemsOf(row, columns, `content/data/${data.id}/rows.json`, `row ${index + 1}`),
  );
  if (copy.some((cell) => formula.test(cell)))
    problems.push({
      file: `content/data/${data.id}/about.json`,
      record: 'dataset',
      field: 'its title, sources and licence',
      found: show(copy.find((cell) => formula.test(cell))),
      allowed: 'a text that does not begin with = + - @',
    });
  if (problems.length) throw new ContentError(problems);
  return {
    fields: [...columns.flatMap(({ fields }) => fields), ...copyFields],
    rows: shownRows(data).map((row) => [...cellsOf(row, columns), ...copy]),
  };
}

function problemsOf(
  row: Readonly<Record<string, unknown>>,
  columns: readonly Column[],
  file: string,
  record: string,
): Problem[] {
  return columns.flatMap((column) => {
    if (column.kind === 'number' || column.kind === 'places') return [];
    const value = row[column.name];
    const field = `column "${column.name}"`;
    const cells = partsOf(value, column);
    const split = Array.isArray(value) && value.some((part) => String(part).includes(separator));
    return [
      ...cells
        .filter((cell) => formula.test(cell))
        .map((cell) => ({
          file,
          record,
          field,
          found: show(cell),
          allowed: 'a text that does not begin with = + - @',
        })),
      ...(split
        ? [{ file, record, field, found: show(value), allowed: `parts without "${separator}"` }]
        : []),
    ];
  });
}

/** The last cells of every row; where a text is in both languages, English first. */
function copyCells({ id, about }: Dataset): string[] {
  const both = ({ en, es }: { en: string; es: string }) => [en, es].join(separator);
  return [
    both(about.title),
    about.sources.map(sourceText).join(separator),
    both(about.licence),
    about.retrieved,
    absolute(sectionPath('en', 'data', id)),
  ];
}

/** A source in one line: publisher, title, date. */
export function sourceText(id: string): string {
  const source = sources.get(id);
  if (!source) throw new Error(`no source "${id}" in content/sources.json`);
  const { publisher, title, date } = source;
  return [publisher, title && `: ${title}`, date && `, ${date}`].filter(Boolean).join('');
}
