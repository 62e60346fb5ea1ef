import { describe, expect, test } from 'vitest';
import { datasets } from '#data/registry.ts';
import { locales } from '#i18n/locales.ts';
import { facts } from '#record/record.ts';
import { noteOf } from './note.ts';

/** Numbers as the research record prints them, typed by hand: the site must reckon the same. */
describe('a fact reads as the record prints it', () => {
  test.each([
    ['seized-2019', '2,804', '2,804'],
    ['seized-2023', '27,023', '27,023'],
    ['seized-2024', '21,889', '21,889'],
    ['seized-2025', '12,027', '12,027'],
    ['southwest-2024', '21,148', '21,148'],
    ['share-southwest-2025', '95.5%', '95.5%'],
    ['share-meth-southwest-2025', '91.7%', '91.7%'],
    ['share-heroin-southwest-2025', '89.1%', '89.1%'],
    ['share-cocaine-southwest-2025', '58.4%', '58.4%'],
    ['share-marijuana-southwest-2025', '22.0%', '22.0%'],
    ['share-all-southwest-2025', '43.9%', '43.9%'],
    ['four-hard-share-2025', '82.7%', '82.7%'],
    ['share-southwest-2026-to-august', '92.6%', '92.6%'],
    ['change-2023-2025', '55.5%', '55.5%'],
    ['peak-month', '3,187', '3,187'],
    ['ports-share-2019', '91.5%', '91.5%'],
    ['ports-share-2023', '89.6%', '89.6%'],
    ['ports-share-2025', '86.3%', '86.3%'],
    ['ports-share-2026-to-august', '85.3%', '85.3%'],
    ['to-august-2026', '10,369', '10,369'],
    ['tucson-office-2025', '4,966', '4,966'],
    ['san-diego-office-2025', '4,602', '4,602'],
    ['laredo-office-2025', '196', '196'],
    ['el-paso-office-2025', '147', '147'],
    ['yuma-sector-2025', '537', '537'],
    ['san-diego-sector-2025', '526', '526'],
    ['northern-2025', '77.1', '77.1'],
    ['northern-share-2025', '0.6%', '0.6%'],
    ['events-2024', '863', '863'],
    ['us-citizens-at-ports', '80.2%', '80.2%'],
    ['border-km', '3,145', '3,145'],
    ['border-miles', '1,954', '1,954'],
    ['article-km', '3,200', '3,200'],
    ['length-other-km', '3,169', '3,169'],
    ['ports-count', '28', '28'],
    ['sectors-count', 'nine', 'nueve'],
    ['offices-count', 'four', 'cuatro'],
    ['people-2024', '181.4 million', '181.4 millones'],
    ['pedestrians-2024', '40.8 million', '40.8 millones'],
    ['cars-2024', '76.9 million', '76.9 millones'],
    ['trucks-2024', '7.6 million', '7.6 millones'],
  ])('%s is %s', (id, en, es) => {
    const shown = locales.map((lang) => noteOf(id, lang).shown.replace('\u00a0', ' '));
    expect(shown).toEqual([en, es]);
  });
});

test('pounds may be shown in kilograms, and the method says how', () => {
  const note = noteOf('seized-2023', 'es', 'kg');
  // 27,023 lb × 0.45359237
  expect(note.shown).toBe('12,257');
  expect(note.unit).toBe('kilogramos');
  expect(note.method).toContain('0.45359237');
});

test('a change is written without its sign: the prose says rose or fell', () => {
  expect(noteOf('change-2023-2025', 'en').shown).not.toMatch(/[-−]/);
});

describe('a fact is credited', () => {
  test('to the source that its row names', () => {
    const rows = datasets.get('border-length-sources')?.rows;
    const row = rows?.find((row) => row['id'] === 'older-total');
    expect(noteOf('length-other-km', 'en').sources).toEqual([row?.['source']]);
  });

  test('to the sources of its dataset where rows name none', () => {
    expect(noteOf('seized-2025', 'en').sources).toEqual(
      datasets.get('seizures-by-region')?.about.sources,
    );
  });

  test('to its own sources where it is a single figure', () => {
    const fact = facts.get('article-km');
    expect(noteOf('article-km', 'en').sources).toEqual(fact?.op === 'value' && fact.sources);
  });
});

test('a number is of one of two kinds: from a dataset, or a single figure', () => {
  expect(noteOf('seized-2023', 'en').kind).toBe('data');
  expect(noteOf('us-citizens-at-ports', 'en').kind).toBe('figure');
});

test('an unknown fact is an error that names its file', () => {
  expect(() => noteOf('nothing', 'en')).toThrow('no fact "nothing" in content/facts.json');
});

describe.each([...facts.keys()])('%s', (id) => {
  test.each(locales)('has number, unit, date, method and source (%s)', (lang) => {
    const note = noteOf(id, lang);
    const { shown, label, unit, method, asOf } = note;
    for (const words of [shown, label, unit, method, asOf]) expect(words).toMatch(/\S/);
    expect(`${shown} ${method} ${note.filter} ${asOf}`).not.toMatch(/NaN|undefined|Infinity|[{}]/);
    expect(note.sources.length).toBeGreaterThan(0);
    const fact = facts.get(id);
    if (fact && fact.op !== 'value')
      expect(note.dataset?.title).toBe(datasets.get(fact.data)?.about.title[lang]);
  });

  test('says in each language what it is', () => {
    expect(noteOf(id, 'es').label).not.toBe(noteOf(id, 'en').label);
  });
});
