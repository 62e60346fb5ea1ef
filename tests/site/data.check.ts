import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { csvParse } from 'd3-dsv';
import { base, dist, languageOf, type Page, readPages } from './pages.ts';

type Text = Record<string, string>;
interface About {
  title: Text;
  coverage: Text;
  licence: Text;
  caveats: Text[];
  sources: string[];
  columns: Record<string, { title: Text; unit: Text | null }>;
}

const content = new URL('../../content/data/', import.meta.url);
const read = (id: string, name: string) =>
  JSON.parse(readFileSync(new URL(`${id}/${name}.json`, content), 'utf8'));
const ids = readdirSync(content).filter((id) => existsSync(new URL(`${id}/rows.json`, content)));
const pages = readPages().filter(({ document }) => document.querySelector('.dataset'));
const idOf = ({ path }: Page) => path.split('/').at(-2) ?? '';

test('each dataset has a page in both languages', () => {
  for (const language of ['en', 'es']) {
    const found = pages.filter((page) => languageOf(page) === language).map(idOf);
    assert.deepEqual(found.sort(), [...ids].sort());
  }
});

for (const page of pages)
  test(`${page.file} says what its dataset covers, measures and cannot show`, () => {
    const about: About = read(idOf(page), 'about');
    const lang = languageOf(page);
    const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
    const article = page.document.querySelector('.dataset');
    const words = spaced(article?.textContent ?? '');
    const { coverage, licence, caveats, columns } = about;
    for (const text of [coverage, licence, ...caveats])
      assert.ok(words.includes(spaced(text[lang] ?? '')), text[lang]);
    const cells = [...page.document.querySelectorAll('.columns-table tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => spaced(textContent ?? '')),
    );
    for (const { title, unit } of Object.values(columns))
      assert.ok(
        cells.some(([a, b]) => a === title[lang] && (!unit || b === unit[lang])),
        `${title[lang]}, ${unit?.[lang]}`,
      );
    const listed = page.document.querySelectorAll('.dataset-sources > li');
    assert.equal(listed.length, about.sources.length);
    const link = (end: string) =>
      article?.querySelector(`a[href="${base}data/${idOf(page)}.${end}"]`);
    assert.ok(link('csv') && link('json'), 'links to both files');
  });

for (const id of ids)
  test(`the files of ${id} hold all of its rows, but those withheld`, () => {
    const withheld: { id: string }[] = read(id, 'about').withheld ?? [];
    const rows = (read(id, 'rows') as { id?: string }[]).filter(
      (row) => !withheld.some(({ id }) => id === row.id),
    );
    const csv = readFileSync(join(dist, `data/${id}.csv`));
    assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'the mark of UTF-8');
    assert.equal(csvParse(csv.toString('utf8').slice(1)).length, rows.length);
    const json = JSON.parse(readFileSync(join(dist, `data/${id}.json`), 'utf8'));
    assert.deepEqual(json.rows, rows);
  });
