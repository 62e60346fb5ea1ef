import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { base, dist, isFrozen, languageOf, listFiles, type Page, readPages } from './pages.ts';

const embeds = readPages().filter(({ html }) => html.includes(' id="embed"'));
const live = embeds.filter((page) => !isFrozen(page));
const idOf = ({ path }: Page) => path.split('/')[3] ?? '';
const published = JSON.parse(
  readFileSync(new URL('../../content/frozen/published.json', import.meta.url), 'utf8'),
) as Record<string, { editions: Record<string, Record<string, string>> }>;

/** Bytes of a file as a host would send it. */
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

test('every figure has a page for frames in both languages, under the same id', () => {
  const ids = (lang: string) =>
    live
      .filter((page) => languageOf(page) === lang)
      .map(idOf)
      .sort();
  assert.ok(ids('en').length > 0);
  assert.deepEqual(ids('en'), ids('es'));
});

for (const page of embeds) {
  const { document, file, html } = page;

  test(`${file} is one file`, () => {
    const fetching =
      'script[src], link:not([rel="canonical"], [rel="alternate"], [rel="icon"][href="data:,"]), img, iframe, object, embed, audio, video, source, image, style[src]';
    const asking = [...document.querySelectorAll(fetching)].map(({ outerHTML }) => outerHTML);
    assert.deepEqual(asking, []);
    const outside = [...document.querySelectorAll('use')].flatMap((use) => {
      const href = use.getAttribute('href') ?? '';
      return document.getElementById(href.slice(1)) && href.startsWith('#') ? [] : href;
    });
    assert.deepEqual(outside, []);
    const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
    assert.doesNotMatch(styles.join(''), /@import|@font-face|url\((?!#)/);
    for (const script of document.querySelectorAll('script'))
      assert.doesNotMatch(script.textContent ?? '', /\bimport\b|fetch\(|Storage|cookie|indexedDB/);
  });

  test(`${file} is no heavier than 60 kB`, () => {
    const size = gzipped(html);
    assert.ok(size <= 60_000, `${size} bytes`);
  });

  test(`${file} says what it is and where it belongs`, () => {
    const attribute = (selector: string, name: string) =>
      document.querySelector(`head ${selector}`)?.getAttribute(name) ?? '';
    assert.match(attribute('meta[name="robots"]', 'content'), /noindex/);
    assert.equal(
      attribute('meta[name="responsive-embedded-sizing"]', 'content'),
      'allow-origins=*',
    );
    // A frozen copy names the place for which it was made.
    const own = `${isFrozen(page) ? '/' : base}chart/${languageOf(page)}/${idOf(page)}/`;
    assert.equal(new URL(attribute('link[rel="canonical"]', 'href')).pathname, own);
    const discovery = attribute('link[type="application/json+oembed"]', 'href');
    assert.match(discovery, /^https:\/\/.+\/oembed\/v1\//);
    assert.doesNotMatch(discovery, /wp-json/);
    assert.ok(html.indexOf('json+oembed') < 150_000, 'the discovery link comes late');
    assert.equal(document.querySelector<HTMLElement>('#embed')?.dataset['id'], idOf(page));
    assert.equal(document.querySelectorAll('h1').length, 1);
    assert.match(document.querySelector('.source')?.textContent ?? '', /CC BY 4\.0/);
  });

  test(`${file} tells its height in 1.1 kB`, () => {
    const sender = [...document.querySelectorAll('script[type="module"]')];
    assert.equal(sender.length, 1);
    const size = gzipped(sender[0]?.textContent ?? '');
    assert.ok(size > 300 && size <= 1100, `${size} bytes`);
  });

  test(`${file} has no height that depends on its frame`, () => {
    const rules = [...document.querySelectorAll('style')]
      .map((style) => style.textContent)
      .join('');
    assert.doesNotMatch(rules, /height:\s*[\d.]+(%|[dls]?v(h|min|max|b)\b)/);
    assert.doesNotMatch(rules, /position:\s*fixed/);
  });
}

test('the loader is small and asks for nothing', () => {
  const loader = readFileSync(join(dist, 'embed/v1/loader.js'), 'utf8');
  assert.ok(loader.length > 300 && loader.length <= 1500, `${loader.length} bytes`);
  assert.doesNotMatch(loader, /\bimport\b|fetch\(|Storage|cookie|XMLHttp/);
});

test('every frozen copy answers, letter by letter', () => {
  const copies = Object.entries(published).flatMap(([id, { editions }]) =>
    Object.keys(editions).flatMap((day) => ['en', 'es'].map((lang) => ({ id, day, lang }))),
  );
  assert.ok(copies.length > 0);
  for (const { id, day, lang } of copies) {
    const kept = new URL(`../../content/frozen/${id}/${day}/${lang}.html`, import.meta.url);
    const built = readFileSync(join(dist, `embed/v1/${lang}/${id}/${day}/index.html`));
    assert.ok(built.equals(readFileSync(kept)), `${id} ${day} ${lang}`);
  }
});

test('a published figure never vanishes', () => {
  for (const id of Object.keys(published))
    for (const lang of ['en', 'es'])
      assert.ok(existsSync(join(dist, `embed/v1/${lang}/${id}/index.html`)), `${id} ${lang}`);
});

test('headers let anyone frame an embed, and nobody another page', () => {
  const text = readFileSync(join(dist, '_headers'), 'utf8');
  const rules = text.split('\n\n').map((rule) => {
    const [path = '', ...headers] = rule.trim().split('\n');
    return { path, closed: headers.some((line) => /X-Frame-Options: DENY/.test(line)) };
  });
  const fits = (path: string, rule: string) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
  for (const page of readPages()) {
    if (page.path === '404.html') continue;
    const own = rules.filter(({ path }) => fits(base + page.path, path));
    const open = page.path.startsWith('embed/');
    assert.deepEqual(
      own.map(({ closed }) => closed),
      open ? [] : [true],
      page.path,
    );
  }
  const files = listFiles().filter((file) => file.startsWith('embed/'));
  assert.ok(files.length > 20);
});
