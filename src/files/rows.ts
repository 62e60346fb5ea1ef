import type { Dataset } from '#data/dataset.ts';
import type { Figure } from '#draw/contract.ts';
import { asOfIn } from '#figure/origin.ts';
import { figureOf } from '#figure/registry.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { absolute, chartPath } from '#i18n/paths.ts';
import { words } from '#i18n/words.ts';
import { type Cells, cellsIn, copyFields, csvOf, csvText } from '#reference/csv.ts';
import { jsonOf } from '#reference/download.ts';
import { citations } from './citations.ts';
import { endingNames, figureFile } from './endings.ts';

/** A figure's rows as CSV: those of its dataset; of several datasets one below the other, as `joined` says. */
export function csvOfFigure(id: string): string {
  const { datasets } = figureOf(id);
  const [first, ...others] = datasets;
  return first && !others.length ? csvOf(first) : csvText(joined(datasets));
}

/**
 * Rows of several datasets in one table: the first column names the dataset, the others are the columns of all; a
 * cell is empty where a dataset has no such column. Title, source and licence stand last, as in each dataset's file.
 */
function joined(datasets: readonly Dataset[]): Cells {
  const tables = datasets.map((data) => ({ id: data.id, ...cellsIn(data) }));
  const copy = new Set<string>(copyFields);
  const own = new Set(tables.flatMap(({ fields }) => fields.filter((name) => !copy.has(name))));
  if (own.has('dataset'))
    throw new Error('a column cannot be called "dataset": files need the name');
  const fields = [...own, ...copyFields];
  return {
    fields: ['dataset', ...fields],
    rows: tables.flatMap((table) =>
      table.rows.map((row) => [
        table.id,
        ...fields.map((name) => row[table.fields.indexOf(name)] ?? ''),
      ]),
    ),
  };
}

/** A figure as JSON: what it says and how to cite it, then each dataset with its description and rows, a row a line. */
export function jsonOfFigure(id: string, lang: Locale): string {
  const figure = figureOf(id);
  const { title, measure, limits, alt } = figure.words(lang);
  const say = words[lang];
  const head = {
    figure: id,
    kind: figure.kind,
    language: lang,
    title,
    measure,
    limits,
    cover: figure.cover,
    alt,
    asOf: asOfIn(figure),
    retrieved: retrievedIn(figure),
    publisher: say.site,
    licence: say.files.licence,
    citations: citations(id, lang),
    address: absolute(chartPath(lang, id)),
    otherLanguages: Object.fromEntries(
      locales.filter((one) => one !== lang).map((one) => [one, absolute(chartPath(one, id))]),
    ),
    files: Object.fromEntries(
      endingNames.map((ending) => [ending, absolute(figureFile(lang, id, ending))]),
    ),
  };
  const datasets = figure.datasets.map((data) => jsonOf(data).trim().replace(/^/gm, '    '));
  return `${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "datasets": [\n${datasets.join(',\n')}\n  ]\n}\n`;
}

/** The last day on which any of a figure's values were read. */
const retrievedIn = ({ datasets }: Figure): string =>
  datasets
    .map(({ about }) => about.retrieved)
    .sort()
    .at(-1) as string;
