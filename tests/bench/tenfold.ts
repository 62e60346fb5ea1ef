/** A page with ten times the rows to explore: made of its own, so that list, map and chart grow alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const times = 10;

/** The page, and the file that its live map draws with; nothing for a page without rows to explore. */
export function tenfold(html: string, dir: string, base: string): Map<string, string> | undefined {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  const explore = document.querySelector('explore-rows');
  if (!explore) return undefined;
  const keys = ['id', 'data-row', 'data-key'] as const;
  // Marks and items alike: each copy has ids of its own.
  for (const element of explore.querySelectorAll('[data-row]')) {
    for (let copy = 1; copy < times; copy++) {
      const twin = element.cloneNode(true) as Element;
      for (const part of [twin, ...twin.querySelectorAll('*')])
        for (const key of keys) {
          const value = part.getAttribute(key);
          if (value) part.setAttribute(key, `${value}-x${copy}`);
        }
      element.after(twin);
    }
  }
  const map = explore.querySelector('story-map');
  const address = map?.getAttribute('data-rows') ?? '';
  const file = address.slice(base.length);
  const name = `tenfold/${file}`;
  map?.setAttribute('data-rows', `${base}${name}`);
  const rows = JSON.parse(readFileSync(join(dir, file), 'utf8')) as Record<
    string,
    { id: string }[]
  >;
  const many = Object.fromEntries(
    Object.entries(rows).map(([key, list]) => [
      key,
      list.flatMap((row) =>
        Array.from({ length: times }, (_, copy) =>
          copy ? { ...row, id: `${row.id}-x${copy}` } : row,
        ),
      ),
    ]),
  );
  return new Map([
    ['page', dom.serialize()],
    [name, JSON.stringify(many)],
  ]);
}
