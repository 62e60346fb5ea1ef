import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { added, gone } from './copy.ts';

const dist = process.env['DIST'] ?? '';
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const page = (path: string) => new JSDOM(read(`${path}index.html`)).window.document;

for (const lang of ['en', 'es']) {
  const title = JSON.parse(
    readFileSync(new URL(`figure/${lang}.json`, import.meta.url), 'utf8'),
  ).title;

  test(`a new folder is a figure to embed, in ${lang}`, () => {
    const embed = page(`embed/v1/${lang}/${added}/`);
    assert.equal(embed.querySelector('h1')?.textContent, title);
    assert.equal(embed.querySelectorAll('.state').length, 2);
    assert.equal(embed.querySelector('.state')?.getAttribute('data-state'), 'last');
  });

  test(`… with a page of its own, in ${lang}`, () => {
    assert.equal(page(`chart/${lang}/${added}/`).querySelector('h1')?.textContent, title);
  });

  test(`… an answer to oEmbed, in ${lang}`, () => {
    const answer = JSON.parse(read(`oembed/v1/${lang}/${added}.json`));
    assert.equal(answer.title, title);
    assert.match(answer.html, new RegExp(`/embed/v1/${lang}/${added}/`));
  });

  test(`… all its files, in ${lang}`, () => {
    for (const ending of ['svg', 'png', '2x.png', 'bw.svg', 'bw.png', 'csv', 'json', 'txt'])
      assert.ok(existsSync(join(dist, `chart/${lang}/${added}.${ending}`)), ending);
  });

  test(`… and its place in the gallery, in ${lang}`, () => {
    const gallery = page(lang === 'en' ? 'charts/' : 'es/graficas/');
    assert.ok(gallery.querySelector(`a[href$="/chart/${lang}/${added}/"]`));
  });

  test(`a published figure that is gone says so, and shows its last copy, in ${lang}`, () => {
    for (const path of [`embed/v1/${lang}/${gone}/`, `chart/${lang}/${gone}/`]) {
      const { body } = page(path);
      const words = body.querySelector('.removed')?.textContent ?? '';
      assert.match(words, lang === 'en' ? /It was wrong\./ : /Tenía errores\./);
      assert.ok(body.querySelector('.state svg'));
      for (const link of body.querySelectorAll('a')) {
        const { pathname } = new URL(link.getAttribute('href') ?? '', `http://site.test/${path}`);
        assert.ok(existsSync(join(dist, pathname, 'index.html')), pathname);
      }
    }
    const answer = JSON.parse(read(`oembed/v1/${lang}/${gone}.json`));
    assert.match(answer.html, new RegExp(`/embed/v1/${lang}/${gone}/`));
    assert.ok(answer.title.length > 10 && answer.width > 0);
  });
}
