import { describe, expect, test, vi } from 'vitest';
import { figures } from '#figure/registry.ts';
import { locales } from '#i18n/locales.ts';
import { citations, citationsOf, tex, type Work } from './citations.ts';
import { headline } from './headline.ts';

vi.stubEnv('SITE', 'https://site.test');

const work: Work = {
  id: 'two-offices',
  site: 'The Line and the Lab',
  title: 'Two offices account for 95.5% of it',
  kind: 'chart',
  date: '2026-04-22',
  address: 'https://site.test/chart/en/two-offices/',
  licence: 'CC BY 4.0',
};

const obra: Work = {
  ...work,
  site: 'La línea y el laboratorio',
  title: 'Dos oficinas concentran el 95.5% de lo decomisado',
  kind: 'map',
  address: 'https://site.test/chart/es/two-offices/',
};

describe('in English', () => {
  test('as each style has it', () => {
    expect(citationsOf(work, 'en')).toEqual({
      apa: 'The Line and the Lab. (2026, April 22). Two offices account for 95.5% of it [Chart]. https://site.test/chart/en/two-offices/',
      mla: '“Two Offices Account for 95.5% of It.” The Line and the Lab, 22 Apr. 2026, https://site.test/chart/en/two-offices/. Chart.',
      chicago:
        'The Line and the Lab. “Two Offices Account for 95.5% of It.” Chart. Data up to April 22, 2026. https://site.test/chart/en/two-offices/.',
      bibtex: `@misc{two-offices-2026-en,
  author = {{The Line and the Lab}},
  title = {{Two offices account for 95.5\\% of it}},
  year = {2026},
  month = apr,
  howpublished = {\\url{https://site.test/chart/en/two-offices/}},
  note = {Chart. Data up to 22 April 2026. Licence: CC BY 4.0},
  language = {english}
}`,
    });
  });

  test('with the day on which it was read', () => {
    const { apa, mla, chicago, bibtex } = citationsOf(work, 'en', '2026-09-03');
    expect(apa).toContain('[Chart]. Retrieved September 3, 2026, from https://');
    expect(mla).toMatch(/ Chart\. Accessed 3 Sept\. 2026\.$/);
    expect(chicago).toContain('2026. Accessed September 3, 2026. https://');
    expect(bibtex).toMatch(/,\n {2}urldate = \{2026-09-03\}\n\}$/);
  });

  test.each([
    ['2026-05', '(2026, May)', ', May 2026,', 'to May 2026.'],
    ['2025', '(2025)', ', 2025,', 'to 2025.'],
  ])('with the date that the data have: %s', (date, apa, mla, chicago) => {
    const made = citationsOf({ ...work, date }, 'en');
    expect(made.apa).toContain(apa);
    expect(made.mla).toContain(mla);
    expect(made.chicago).toContain(chicago);
    expect(made.bibtex.includes('month = ')).toBe(date.length > 4);
  });
});

describe('in Spanish', () => {
  test('as each style has it', () => {
    expect(citationsOf(obra, 'es')).toEqual({
      apa: 'La línea y el laboratorio. (2026, 22 de abril). Dos oficinas concentran el 95.5% de lo decomisado [Mapa]. https://site.test/chart/es/two-offices/',
      mla: '«Dos oficinas concentran el 95.5% de lo decomisado». La línea y el laboratorio, 22 abr. 2026, https://site.test/chart/es/two-offices/. Mapa.',
      chicago:
        'La línea y el laboratorio. «Dos oficinas concentran el 95.5% de lo decomisado». Mapa. Datos hasta: 22 de abril de 2026. https://site.test/chart/es/two-offices/.',
      bibtex: `@misc{two-offices-2026-es,
  author = {{La línea y el laboratorio}},
  title = {{Dos oficinas concentran el 95.5\\% de lo decomisado}},
  year = {2026},
  month = apr,
  howpublished = {\\url{https://site.test/chart/es/two-offices/}},
  note = {Mapa. Datos hasta: 22 de abril de 2026. Licencia: CC BY 4.0},
  language = {spanish}
}`,
    });
  });

  test('with the day on which it was read', () => {
    const { apa, mla, chicago } = citationsOf(obra, 'es', '2026-09-03');
    expect(apa).toContain('[Mapa]. Recuperado el 3 de septiembre de 2026 de https://');
    expect(mla).toMatch(/ Mapa\. Consultado el 3 sept\. 2026\.$/);
    expect(chicago).toContain('Consultado el 3 de septiembre de 2026. https://');
  });
});

test('a title that asks has no point after its question mark', () => {
  const { mla } = citationsOf({ ...work, title: 'Who flew?' }, 'en');
  expect(mla).toContain('“Who Flew?” The');
});

test('what TeX would read as its own is escaped', () => {
  expect(tex('50% & {more} #1 $2 a_b ~ ^ \\end')).toBe(
    '50\\% \\& \\{more\\} \\#1 \\$2 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end',
  );
});

test.each([
  ['Most of it is caught at ports of entry', 'Most of It Is Caught at Ports of Entry'],
  ['What would change: who goes along', 'What Would Change: Who Goes Along'],
  ['The share of CBP’s seizures that “came in”', 'The Share of CBP’s Seizures That “Came In”'],
])('a title in capitals: %s', (title, capitals) => {
  expect(headline(title)).toBe(capitals);
});

describe.each([...figures.keys()])('%s', (id) => {
  test.each(locales)('has every style: %s', (lang) => {
    for (const text of Object.values(citations(id, lang))) {
      expect(text).toContain(`https://site.test/chart/${lang}/${id}/`);
      expect(text).toMatch(/\b20\d\d\b/);
      expect(text).not.toMatch(/undefined|NaN|Invalid|\{\w+\} |\.\.|“$/);
    }
    const { bibtex } = citations(id, lang);
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
  });
});
