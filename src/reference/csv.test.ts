import { z } from 'astro/zod';
import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, test, vi } from 'vitest';
import { localized } from '#data/columns.ts';
import { type Dataset, dataset, shownRows } from '#data/dataset.ts';
import { datasets } from '#data/registry.ts';
import { sources } from '#record/record.ts';
import { type Column, cellsOf, columnsOf } from './columns.ts';
import { copyFields, csvOf } from './csv.ts';

vi.stubEnv('SITE', 'https://site.test');

/** The value that a row of the file stands for; the way back from a cell. */
function valueIn(cells: Readonly<Record<string, string>>, column: Column): unknown {
  const [first = '', second = ''] = column.fields.map((field) => cells[field] ?? '');
  const parts = first.split(' | ');
  if (!first && column.nullable) return null;
  if (!first) return [];
  switch (column.kind) {
    case 'number':
      return Number(first);
    case 'boolean':
      return first === 'true';
    case 'localized':
      return { en: first, es: second };
    case 'places':
      return parts.map((pair) => pair.split(',').map(Number));
    case 'list':
      return parts;
    case 'sources':
      return column.name === 'source' ? first : parts;
    default:
      return first;
  }
}

describe.each([...datasets])('%s', (id, data) => {
  const columns = columnsOf(data);
  const file = csvOf(data);
  const lines = csvParse(file.slice(1));

  test('reads back as the same flattened rows', () => {
    const names = columns.flatMap(({ fields }) => fields);
    expect(lines.columns).toEqual([...names, ...copyFields]);
    expect(lines.map((line) => names.map((name) => line[name]))).toEqual(
      shownRows(data).map((row) => cellsOf(row, columns)),
    );
  });

  test('reads back as the rows themselves', () => {
    const back = lines.map((line) =>
      Object.fromEntries(columns.map((column) => [column.name, valueIn(line, column)])),
    );
    expect(back).toEqual(shownRows(data));
  });

  test('is UTF-8 with its mark, lines end as RFC 4180 says, every line has every cell', () => {
    expect(file.startsWith('\ufeff')).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const widths = csvParseRows(file.slice(1)).map(({ length }) => length);
    expect(new Set(widths)).toEqual(new Set([lines.columns.length]));
  });

  test('holds no text that a spreadsheet would take for a formula', () => {
    const cells = csvParseRows(file.slice(1)).flat();
    const odd = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !Number.isFinite(+cell));
    expect(odd).toEqual([]);
  });

  test('carries its source in every row', () => {
    for (const line of lines) {
      expect(line['dataset_title']).toContain(data.about.title.es);
      expect(line['dataset_licence']).toContain(data.about.licence.en);
      expect(line['dataset_retrieved']).toBe(data.about.retrieved);
      expect(line['dataset_address']).toMatch(new RegExp(`^https://.+/data/${id}/$`));
      for (const source of data.about.sources)
        expect(line['dataset_source']).toContain(sources.get(source)?.publisher);
    }
  });
});

test('the files differ in more than one kind of cell', () => {
  const kinds = [...datasets.values()].flatMap((data) => columnsOf(data).map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(
    new Set(['boolean', 'list', 'localized', 'number', 'places', 'sources', 'text']),
  );
});

const text = { en: 'Words', es: 'Palabras' };
const column = { title: text, unit: null };

function tiny(row: object, about: object = {}): Dataset {
  const described = {
    title: text,
    description: text,
    coverage: text,
    sources: [[...sources.keys()][0]],
    licence: text,
    retrieved: '2026-11-22',
    asOf: '2026-04',
    caveats: [text],
    columns: { name: column, words: column, parts: column, miles: column },
    ...about,
  };
  return dataset({
    id: 'tiny',
    about: described,
    rows: [{ name: 'a', words: text, parts: [], miles: null, ...row }],
    key: ['name'],
    row: z.strictObject({
      name: z.string(),
      words: localized,
      parts: z.array(z.string()),
      miles: z.number().nullable(),
    }),
  }) as unknown as Dataset;
}

describe('a cell', () => {
  const cells = (row: object) => csvParse(csvOf(tiny(row)).slice(1))[0];

  test('keeps commas, quotation marks, line breaks and accents', () => {
    const name = 'Río "Bravo",\nJuárez';
    expect(cells({ name })).toMatchObject({ name });
  });

  test('is empty for an empty value and an empty list, and a negative number stays one', () => {
    expect(cells({})).toMatchObject({ parts: '', miles: '' });
    expect(cells({ miles: -117.5 })).toMatchObject({ miles: '-117.5' });
  });

  test.each(['=1+1', '+52 55', '-cmd', '@name', '\ttab'])(
    'that begins as %j stops the build with its place',
    (name) => {
      expect(() => csvOf(tiny({ name }))).toThrow(
        `content/data/tiny/rows.json: row 1, column "name": found ${JSON.stringify(name)}; allowed: a text that does not begin with = + - @`,
      );
    },
  );

  test.each<[string, object, object, string]>([
    ['a translation', { words: { en: 'a', es: '=a' } }, {}, 'row 1, column "words"'],
    ['the first of a list', { parts: ['@a', 'b'] }, {}, 'row 1, column "parts"'],
    ['a list with the mark that parts it', { parts: ['a | b'] }, {}, 'row 1, column "parts"'],
    ['a title', {}, { title: { en: '=a', es: 'b' } }, 'about.json: dataset'],
  ])('%s too', (_name, row, about, place) => {
    expect(() => csvOf(tiny(row, about))).toThrow(place);
  });
});

test('a column of a kind that no file can hold stops the build', () => {
  const odd = { ...tiny({}), row: z.strictObject({ name: z.strictObject({ deep: z.string() }) }) };
  expect(() => columnsOf(odd)).toThrow('content/data/tiny: column "name"');
});
