import { describe, expect, test, vi } from 'vitest';
import { shownRows } from '#data/dataset.ts';
import { datasets } from '#data/registry.ts';
import { locales } from '#i18n/locales.ts';
import { sources } from '#record/record.ts';
import { citation } from './citation.ts';
import { columnsOf } from './columns.ts';
import { downloadPath, jsonOf, sourceIdsOf } from './download.ts';

vi.stubEnv('SITE', 'https://site.test');

describe.each([...datasets])('%s', (id, data) => {
  test('as JSON is the same rows, described', () => {
    const { about } = data;
    const file = JSON.parse(jsonOf(data));
    expect(file.rows).toEqual(shownRows(data));
    expect(file).toMatchObject({
      dataset: id,
      title: about.title,
      licence: about.licence,
      caveats: about.caveats,
      retrieved: about.retrieved,
      asOf: about.asOf,
      key: data.key,
    });
    expect(file.columns.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(data.row.shape),
    );
  });

  test('as JSON describes every source that it names', () => {
    const file = JSON.parse(jsonOf(data));
    const named = columnsOf(data).filter(({ kind }) => kind === 'sources');
    const ids = shownRows(data)
      .flatMap((row) => named.map(({ name }) => row[name]))
      .flat();
    const wanted = new Set([...data.about.sources, ...ids.filter((one) => one !== null)]);
    expect(new Set(file.sources.map((source: { id: string }) => source.id))).toEqual(wanted);
    for (const one of sourceIdsOf(data)) expect(sources.has(one), one).toBe(true);
  });

  test.each(locales)('has a citation with title, date and address: %s', (lang) => {
    const text = citation(data, lang);
    expect(text).toContain(data.about.title[lang]);
    expect(text).toMatch(/\d{4}/);
    expect(text).toMatch(new RegExp(`https://\\S+/(data|es/datos)/${id}/$`));
    expect(text).not.toMatch(/[{}]|undefined/);
  });
});

test('a file has one address, whatever the language', () => {
  expect(downloadPath('polls', 'csv')).toBe('/data/polls.csv');
});
