import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { fiscalYear, id, localized, month, pounds } from './columns.ts';
import { type Dataset, dataset, shownRows, soundDataset } from './dataset.ts';
import { ContentError } from './problem.ts';

const row = z.strictObject({ id, month, fiscalYear, name: localized, pounds });
const text = { en: 'Words', es: 'Palabras' };
const column = { title: text, unit: null };
const rows = [
  { id: 'a', month: '2019-04', fiscalYear: 2019, name: text, pounds: 1.5 },
  { id: 'b', month: '2019-05', fiscalYear: 2019, name: text, pounds: 0 },
];
const about = {
  title: text,
  description: text,
  coverage: text,
  sources: ['cbp'],
  licence: text,
  retrieved: '2026-11-22',
  asOf: '2026-04',
  caveats: [text],
  columns: { id: column, month: column, fiscalYear: column, name: column, pounds: column },
};

/** The one message of a dataset whose second row or whose description was damaged. */
function complaint(damage: { row?: object; about?: object; rows?: unknown }): string {
  const damaged = {
    id: 'test-data',
    row,
    key: ['id'] as const,
    about: { ...about, ...damage.about },
    rows: damage.rows ?? [rows[0], { ...rows[1], ...damage.row }],
  };
  try {
    soundDataset(damaged);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as Error).message;
  }
  return 'no complaint';
}

test('a dataset without fault is returned with its rows and its description', () => {
  const data = dataset({ id: 'test-data', row, key: ['id'], about, rows });
  expect(data).toEqual({
    id: 'test-data',
    key: ['id'],
    about: { ...about, withheld: [] },
    rows,
    row,
    given: { about, rows },
  });
});

test('a row that is withheld stays in the record and is not shown', () => {
  const withheld = [{ id: 'a', why: text }];
  const data = dataset({ id: 'test-data', row, key: ['id'], about: { ...about, withheld }, rows });
  expect(data.rows).toHaveLength(2);
  expect(shownRows(data).map(({ id }) => id)).toEqual(['b']);
});

test('a row can be withheld only if there is one', () => {
  expect(complaint({ about: { withheld: [{ id: 'c', why: text }] } })).toContain(
    'content/data/test-data/about.json: dataset, field "withheld.0.id": found "c"; allowed: ids of its rows',
  );
});

describe('a wrong row stops the build with its file, number and column', () => {
  const { pounds: _, ...withoutPounds } = rows[1] as (typeof rows)[1];
  test.each<[string, Parameters<typeof complaint>[0], string]>([
    [
      'a number written as text',
      { row: { pounds: '12' } },
      'row 2, column "pounds": found "12"; allowed: a number',
    ],
    [
      'a negative weight',
      { row: { pounds: -1 } },
      'row 2, column "pounds": found -1; allowed: 0 or more',
    ],
    [
      'a value that is missing',
      { rows: [rows[0], withoutPounds] },
      'row 2, column "pounds": found nothing; allowed: a number',
    ],
    [
      'a month that does not exist',
      { row: { month: '2019-13' } },
      'row 2, column "month": found "2019-13"; allowed: a month such as 2019-04',
    ],
    [
      'a year far off',
      { row: { fiscalYear: 1019 } },
      'row 2, column "fiscalYear": found 1019; allowed: 2015 or more',
    ],
    [
      'half a year',
      { row: { fiscalYear: 2019.5 } },
      'row 2, column "fiscalYear": found 2019.5; allowed: a whole number',
    ],
    [
      'a missing Spanish text',
      { row: { name: { en: 'Words' } } },
      'row 2, column "name.es": found nothing; allowed: a text',
    ],
    [
      'an empty Spanish text',
      { row: { name: { en: 'Words', es: '' } } },
      'row 2, column "name.es": found ""; allowed: a text',
    ],
    [
      'a capital in an id',
      { row: { id: 'Tucson' } },
      'row 2, column "id": found "Tucson"; allowed: lower-case letters, digits and hyphens',
    ],
    [
      'a column nobody described in the schema',
      { row: { kilos: 3 } },
      'row 2, column "kilos": found 3; allowed: no field of this name',
    ],
    [
      'a key that another row has',
      { row: { id: 'a' } },
      'row 2, columns "id": found ["a"]; allowed: each only once (also in row 1)',
    ],
    ['no row at all', { rows: [] }, 'the file, the row: found []; allowed: 1 or more'],
    ['rows that are no list', { rows: {} }, 'the file, the row: found {}; allowed: a list'],
  ])('%s', (_name, damage, message) => {
    expect(complaint(damage)).toBe(`content/data/test-data/rows.json: ${message}`);
  });
});

describe('a wrong description stops the build with its file and field', () => {
  const { pounds: _, ...others } = about.columns;
  test.each<[string, object, string]>([
    [
      'a missing Spanish title',
      { title: { en: 'Words' } },
      'field "title.es": found nothing; allowed: a text',
    ],
    [
      'a day of retrieval that does not exist',
      { retrieved: '2026-02-30' },
      'field "retrieved": found "2026-02-30"; allowed: a day that exists, such as 2026-01-08',
    ],
    [
      'a last day that does not exist',
      { asOf: '2026-02-30' },
      'field "asOf": found "2026-02-30"; allowed: a day that exists',
    ],
    [
      'a date in words',
      { asOf: 'April 2026' },
      'field "asOf": found "April 2026"; allowed: a date such as 2026, 2026-01 or 2026-01-08',
    ],
    ['no source', { sources: [] }, 'field "sources": found []; allowed: 1 or more'],
    ['no caveat', { caveats: [] }, 'field "caveats": found []; allowed: 1 or more'],
    [
      'a column without words',
      { columns: others },
      'columns.pounds: found nothing; allowed: a title and unit for each column',
    ],
    [
      'words for a column that is not there',
      { columns: { ...about.columns, kilos: { title: text, unit: null } } },
      'columns.kilos: found {"title":{"en":"Words","es":"Palabras"},"unit":null}; allowed: the columns id, month, fiscalYear, name, pounds',
    ],
  ])('%s', (_name, damage, message) => {
    expect(complaint({ about: damage })).toBe(
      `content/data/test-data/about.json: dataset, ${message}`,
    );
  });
});

test('every fault is reported at once, a line each', () => {
  const lines = complaint({ row: { pounds: '12', month: 'May' }, about: { asOf: 'soon' } });
  expect(lines.split('\n')).toHaveLength(3);
});

describe('a dataset of the site that has a fault', () => {
  const faulty = { id: 'test-data', row, key: ['id'] as const, about, rows: [{ id: 'A' }] };

  test('can be imported and says what it was given', () => {
    expect(dataset(faulty).given).toEqual({ about, rows: [{ id: 'A' }] });
  });

  test.each<[string, (data: Dataset<never>) => unknown]>([
    ['counts its rows', (data) => data.rows.length],
    ['goes over its rows', (data) => [...data.rows]],
    ['reads its title', (data) => data.about.title],
    ['goes over its description', (data) => Object.keys(data.about)],
    ['writes it out', (data) => JSON.stringify(data.rows)],
  ])('stops whoever %s', (_name, read) => {
    expect(() => read(dataset(faulty) as unknown as Dataset<never>)).toThrow(ContentError);
  });
});
