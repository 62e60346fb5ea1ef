import { csvParse } from 'd3-dsv';
import { describe, expect, test, vi } from 'vitest';
import { shownRows } from '#data/dataset.ts';
import type { Figure } from '#draw/contract.ts';
import { figures } from '#figure/registry.ts';
import { locales } from '#i18n/locales.ts';
import { csvOf } from '#reference/csv.ts';
import { endingNames, endings, figureFile } from './endings.ts';
import { fileOf, filesOf } from './files.ts';

vi.stubEnv('SITE', 'https://site.test');

const text = async (...of: Parameters<typeof fileOf>) => String(await fileOf(...of));

describe.each([...figures])('%s', (id, figure) => {
  test('as CSV has every row of its datasets that readers may see', async () => {
    const file = await text(id, 'en', 'csv');
    const [first, ...others] = figure.datasets;
    if (first && !others.length) return expect(file).toBe(csvOf(first));
    const lines = csvParse(file.slice(1));
    expect(file.startsWith('\ufeff')).toBe(true);
    expect(lines.columns[0]).toBe('dataset');
    for (const data of figure.datasets) {
      const alone = csvParse(csvOf(data).slice(1));
      const here = lines.filter((line) => line['dataset'] === data.id);
      expect(here).toHaveLength(shownRows(data).length);
      for (const [index, row] of alone.entries()) {
        expect(here[index]).toMatchObject(row);
        const elsewhere = lines.columns.filter((name) => name !== 'dataset' && !(name in row));
        for (const name of elsewhere) expect(here[index]?.[name]).toBe('');
      }
    }
    return expect(lines).toHaveLength(
      figure.datasets.reduce((sum, data) => sum + shownRows(data).length, 0),
    );
  });

  test.each(locales)('as JSON says what it is, with the same rows: %s', async (lang) => {
    const file = JSON.parse(await text(id, lang, 'json'));
    const words = figure.words(lang);
    expect(file).toMatchObject({
      figure: id,
      language: lang,
      ...words,
      cover: figure.cover,
      address: `https://site.test/chart/${lang}/${id}/`,
      licence: 'CC BY 4.0',
    });
    expect(Object.keys(file.files)).toEqual(endingNames);
    expect(file.datasets.map((data: { dataset: string }) => data.dataset)).toEqual(
      figure.datasets.map((data) => data.id),
    );
    for (const [index, data] of figure.datasets.entries()) {
      expect(file.datasets[index].rows).toEqual(shownRows(data));
      expect(file.datasets[index].caveats).toEqual(data.about.caveats);
      expect(file.datasets[index].sources.length).toBeGreaterThan(0);
    }
    expect(file.asOf).toMatch(/^20\d\d/);
    expect(file.retrieved).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test.each(locales)('in words says all that its pictures show: %s', async (lang) => {
    const said = await text(id, lang, 'txt');
    const { title, measure, limits, alt } = figure.words(lang);
    for (const part of [title, measure, limits, ...Object.values(alt)])
      expect(said).toContain(part);
    expect(said).toContain(`https://site.test/chart/${lang}/${id}/\n`);
    expect(said).not.toMatch(/undefined|[{}]|\n\n\n|<|&amp;/);
  });

  test.each(locales)('links every file, pictures with their size: %s', (lang) => {
    const files = filesOf(id, lang);
    expect(files.map(({ ending }) => ending)).toEqual(endingNames);
    for (const { ending, path, size, type } of files) {
      expect(path).toBe(`/chart/${lang}/${id}.${ending}`);
      expect(type).toBe(endings[ending].type.replace(/;.*/, ''));
      expect(size === null).toBe(!/svg|png/.test(ending));
    }
    const widths = new Map(files.map(({ ending, size }) => [ending, size?.width]));
    expect([widths.get('png'), widths.get('2x.png'), widths.get('card.png')]).toEqual([
      1200, 2400, 1200,
    ]);
  });
});

describe('a picture in pixels', () => {
  const [id] = [...figures].find(([, { kind }]) => kind === 'chart') as [string, Figure];

  test.each(['png', 'bw.png', 'card.png'] as const)(
    'is as large as its link says: %s',
    async (ending) => {
      const png = Buffer.from((await fileOf(id, 'es', ending)) as Uint8Array);
      expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      const { size } = filesOf(id, 'es').find((file) => file.ending === ending) ?? {};
      expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(size);
    },
  );
});

test('a file has the address that the site gives to figures', () => {
  expect(figureFile('es', 'route-shares-southwest', 'bw.svg')).toBe(
    '/chart/es/route-shares-southwest.bw.svg',
  );
});
