import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { dist, languageOf, listFiles, readPages, stepsOf } from './pages.ts';

interface Indexed {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string }[];
}

/** The pages of the index, as it keeps them: JSON after a signature of twelve bytes, packed. */
const indexed = listFiles()
  .filter((file) => file.startsWith('pagefind/fragment/'))
  .map((file) => gunzipSync(readFileSync(join(dist, file))).subarray(12))
  .map((bytes) => JSON.parse(bytes.toString('utf8')) as Indexed);
const pages = readPages();
const entryOf = (path: string) => indexed.find(({ url }) => url === `/${path}`);

test('each language has an index of its own', () => {
  const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8'));
  assert.deepEqual(Object.keys(entry.languages).sort(), ['en', 'es']);
});

test('the index comes without the interfaces that the site does not use', () => {
  const files = listFiles().filter((file) => /^pagefind\/[^/]*\.(js|css)$/.test(file));
  assert.deepEqual(files, ['pagefind/pagefind-worker.js', 'pagefind/pagefind.js']);
});

for (const page of pages.filter((page) => stepsOf(page).length > 0))
  test(`${page.file} is found with all its steps, without its pictures and tables`, () => {
    const entry = entryOf(page.path);
    assert.ok(entry, 'not in the index');
    assert.equal(entry.meta['title'], page.document.querySelector('h1')?.textContent?.trim());
    const ids = entry.anchors.map(({ id }) => id);
    for (const { id } of stepsOf(page)) assert.ok(ids.includes(id), id);
    const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
    for (const button of page.document.querySelectorAll('main :is(summary, .drawing title)'))
      assert.ok(!entry.content.includes(spaced(button.textContent ?? '')), 'a tool’s words');
    const label = page.document.querySelector('.step-picture')?.getAttribute('aria-label') ?? '';
    assert.ok(!entry.content.includes(label), 'the words for a picture');
  });

for (const page of pages.filter(({ document }) => document.querySelector('.ledger-claim')))
  test(`${page.file} is found claim by claim`, () => {
    const ids = entryOf(page.path)?.anchors.map(({ id }) => id) ?? [];
    const claims = [...page.document.querySelectorAll('.ledger-claim')];
    for (const { id } of claims) assert.ok(ids.includes(id), id);
  });

test('data pages are found by what they say, not by their rows', () => {
  const data = pages.filter(({ document }) => document.querySelector('.dataset'));
  for (const page of data) {
    const words = entryOf(page.path)?.content.split(' ').length ?? 0;
    assert.ok(words > 20 && words < 600, `${page.file}: ${words} words`);
    const lead = page.document.querySelector('.dataset .lead')?.textContent?.slice(0, 40).trim();
    assert.ok(entryOf(page.path)?.content.includes(lead ?? ''), page.file);
  }
});

test('nothing else is found: no lists of links, no page for what is missing', () => {
  const paths = indexed.map(({ url }) => url.slice(1));
  for (const path of paths)
    assert.ok(
      pages.some((page) => page.path === path),
      path,
    );
  const languages = new Set(pages.map(languageOf));
  assert.equal(languages.size, 2);
  for (const path of ['', 'es/', '404.html', 'search/', 'es/buscar/', 'sources/'])
    assert.ok(!paths.includes(path), path);
});
