import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { base, dist, isEmbed, languageOf, type Page, readPages, stepsOf } from './pages.ts';

const pages = readPages().filter((page) => page.path !== '404.html' && !isEmbed(page));
const chapters = pages.filter((page) => stepsOf(page).length > 0);

const attribute = ({ document }: Page, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name) ?? undefined;
const meta = (page: Page, name: string) =>
  attribute(page, `meta[name="${name}"], meta[property="${name}"]`, 'content');
/** The path below the base of a full address, on whatever host the build was made for. */
const below = (address: string) => {
  const { pathname } = new URL(address);
  assert.ok(pathname.startsWith(base), `${address} is not below ${base}`);
  return pathname.slice(base.length);
};

test('there are chapters in both languages', () => {
  assert.deepEqual([...new Set(chapters.map(languageOf))].sort(), ['en', 'es']);
});

for (const page of pages) {
  test(`${page.file} says what and where it is`, () => {
    assert.ok(page.document.title.length > 3);
    assert.ok((meta(page, 'description') ?? '').length > 40, 'description');
    assert.equal(below(attribute(page, 'link[rel="canonical"]', 'href') ?? ''), page.path);
    assert.equal(page.document.querySelectorAll('h1').length, 1, 'one h1');
  });

  test(`${page.file} names its twin, and the twin answers`, () => {
    for (const language of ['en', 'es']) {
      const twin = pages.find(({ path }) => path === alternate(page, language));
      assert.ok(twin, `no ${language} twin`);
      assert.equal(languageOf(twin), language);
      assert.equal(alternate(twin, languageOf(page)), page.path);
    }
    assert.equal(alternate(page, 'x-default'), alternate(page, 'en'));
  });

  test(`${page.file} leads its readers to its twin`, () => {
    const other = languageOf(page) === 'en' ? 'es' : 'en';
    const link = page.document.querySelector('a[data-language]');
    assert.equal(link?.getAttribute('href'), base + alternate(page, other));
    assert.equal(link?.getAttribute('hreflang'), other);
    assert.equal(link?.getAttribute('lang'), other);
  });
}

for (const page of chapters) {
  test(`${page.file} has the same steps as its twin`, () => {
    const twin = pages.find(({ path }) => path === alternate(page, 'en')) as Page;
    assert.deepEqual(stepsOf(page), stepsOf(twin));
    assert.deepEqual(
      stepsOf(page).map((step) => step.number),
      stepsOf(page).map((_, i) => i + 1),
    );
  });

  test(`${page.file} describes itself to search engines`, () => {
    const blocks = [...page.document.querySelectorAll('script[type="application/ld+json"]')];
    const data = blocks.map(
      (block) => JSON.parse(block.textContent ?? '') as Record<string, unknown>,
    );
    assert.ok(data.length > 0, 'no JSON-LD');
    for (const block of data) assert.match(String(block['@context']), /^https?:\/\/schema\.org/);
    assert.ok(JSON.stringify(data).includes(`"inLanguage":"${languageOf(page)}`), 'inLanguage');
  });

  test(`${page.file} has a card of 1200 by 630`, () => {
    assert.ok(meta(page, 'og:title'));
    assert.ok(meta(page, 'og:image:alt'), 'og:image:alt');
    const png = readFileSync(join(dist, below(meta(page, 'og:image') ?? '')));
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });
}

test('the sitemap lists every page with its twins', () => {
  const xml = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  const entries = [...document.getElementsByTagName('url')];
  const listed = entries.map((entry) =>
    below(entry.getElementsByTagName('loc')[0]?.textContent ?? ''),
  );
  assert.deepEqual(listed.sort(), pages.map(({ path }) => path).sort());
  for (const entry of entries) {
    const twins = [...entry.getElementsByTagName('xhtml:link')];
    const languages = twins.map((link) => link.getAttribute('hreflang'));
    for (const language of ['en', 'es']) assert.ok(languages.includes(language), language);
    for (const link of twins) {
      const path = below(link.getAttribute('href') ?? '');
      assert.ok(
        pages.some((page) => page.path === path),
        path,
      );
    }
  }
});

test('robots.txt allows all and names the sitemap', () => {
  const words = readFileSync(join(dist, 'robots.txt'), 'utf8');
  assert.match(words, /^User-agent: \*$/m);
  assert.doesNotMatch(words, /^Disallow: \/\s*$/m);
  const [, address = ''] = words.match(/^Sitemap: (\S+)$/m) ?? [];
  assert.ok(existsSync(join(dist, below(address))));
});

function alternate(page: Page, language: string): string {
  const href = attribute(page, `link[rel="alternate"][hreflang="${language}"]`, 'href');
  assert.ok(href, `${page.file}: no hreflang ${language}`);
  return below(href);
}
