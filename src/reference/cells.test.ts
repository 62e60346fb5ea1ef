import { expect, test } from 'vitest';
import { datasets } from '#data/registry.ts';
import { locales } from '#i18n/locales.ts';
import { cellOf } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';

const text = { en: 'Words', es: 'Palabras' };
const column = (kind: Column['kind'], unit: Column['unit'] = null, name = 'a'): Column => ({
  name,
  title: text,
  unit,
  kind,
  nullable: true,
  fields: [name],
});

test.each<[string, unknown, Column, string | null, string | null]>([
  ['a text in two languages', text, column('localized'), 'Words', 'Palabras'],
  ['a quantity with all its digits', 21889.125, column('number', text), '21,889.125', '21,889.125'],
  ['a year', 2019, column('number'), '2019', '2019'],
  ['a negative longitude', -117.5, column('number'), '−117.5', '−117.5'],
  ['yes and no', true, column('boolean'), 'yes', 'sí'],
  ['a list', ['a', 'b'], column('list'), 'a, b', 'a, b'],
  ['an empty list', [], column('list'), 'none', 'ninguno'],
  ['places', [[31.5, -117]], column('places'), '31.5, −117', '31.5, −117'],
  ['a value that is not there', null, column('text'), null, null],
])('%s', (_name, value, kind, en, es) => {
  expect(locales.map((lang) => cellOf({ a: value }, kind, lang).text)).toEqual([en, es]);
});

test('quoted words keep their language', () => {
  const row = { original: 'palabras', originalLanguage: 'es', quote: 'words' };
  expect(cellOf(row, column('text', null, 'original'), 'en').lang).toBe('es');
  expect(cellOf(row, column('text', null, 'original'), 'es').lang).toBeUndefined();
  expect(cellOf(row, column('text', null, 'quote'), 'es').lang).toBe('en');
});

test('numbers of four digits without a unit are years', () => {
  for (const data of datasets.values())
    for (const { name, kind, unit } of columnsOf(data)) {
      if (kind !== 'number' || unit) continue;
      const large = data.rows.map((row) => row[name] as number).filter((value) => value > 999);
      for (const value of large) expect(value, `${data.id}, ${name}`).toBeLessThan(2100);
      if (large.length) expect(name).toMatch(/year/i);
    }
});
