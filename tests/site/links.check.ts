import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { base, dist, isEmbed, type Page, readPages } from './pages.ts';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
/** Everything in HTML that names another file. */
const attributes = ['href', 'src', 'srcset', 'imagesrcset', 'poster', 'data', 'action'];

for (const page of pages)
  test(`every link of ${page.file} leads somewhere`, () => {
    const broken = linksOf(page).flatMap((link) => problem(page, link) ?? []);
    assert.deepEqual([...new Set(broken)], []);
  });

test('every page can be reached from the title page', () => {
  const reached = new Set(['']);
  for (const path of reached)
    for (const link of linksOf(byPath.get(path) as Page)) {
      const target = resolveLink(path, link);
      if (target && byPath.has(target.path)) reached.add(target.path);
    }
  const orphans = pages
    .filter((page) => !isEmbed(page) && page.path !== '404.html')
    .filter(({ path }) => !reached.has(path))
    .map(({ path }) => path);
  assert.deepEqual(orphans, []);
});

function linksOf({ document }: Page): string[] {
  return attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]:not(link[rel="alternate"], link[rel="canonical"])`)]
      .map((element) => element.getAttribute(name) ?? '')
      .flatMap((value) =>
        name.endsWith('srcset')
          ? value.split(',').map((part) => part.trim().split(' ')[0] ?? '')
          : value,
      ),
  );
}

/** The page or file a link leads to, or nothing when it leaves the site. */
function resolveLink(from: string, link: string): { path: string; hash: string } | undefined {
  const url = new URL(link, `http://site.test${base}${from}`);
  if (url.origin !== 'http://site.test') return undefined;
  const path = decodeURIComponent(url.pathname);
  return { path: path.startsWith(base) ? path.slice(base.length) : path, hash: url.hash.slice(1) };
}

function problem(page: Page, link: string): string | undefined {
  if (!URL.canParse(link, 'http://site.test/')) return `${link}: not an address`;
  if (link === '' || link === '#') return `"${link}": an empty link`;
  const target = resolveLink(page.path, link);
  if (!target)
    return /^(https:|mailto:|data:image\/|data:,$)/.test(link) ? undefined : `${link}: not https`;
  if (target.path.startsWith('/')) return `${link}: leaves the base path ${base}`;
  const found = byPath.get(target.path);
  if (found) {
    const id = decodeURIComponent(target.hash);
    // What WordPress adds to the address of a frame is no anchor.
    return id && !id.startsWith('?') && !found.document.getElementById(id)
      ? `${link}: no such anchor`
      : undefined;
  }
  const file = join(dist, target.path);
  if (!existsSync(file)) return `${link}: no such file`;
  return statSync(file).isFile() ? undefined : `${link}: a folder without its slash`;
}
