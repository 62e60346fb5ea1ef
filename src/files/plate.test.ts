// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { Figure } from '#draw/contract.ts';
import { textWidth } from '#draw/text.ts';
import { figureOf, figures } from '#figure/registry.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { words } from '#i18n/words.ts';
import { cardSize, cardSvg } from './card.ts';
import { filedFaces, namedFaces } from './faces.ts';
import { plateSize, plateSvg } from './plate.ts';

vi.stubEnv('SITE', 'https://site.test');

const parsed = (svg: string): Element => {
  const doc = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(doc.querySelector('parsererror')).toBeNull();
  return doc.documentElement;
};

interface Line {
  words: string;
  x: number;
  y: number;
  size: number;
  width: number;
}

/** The lines that stand around the drawing, with their places; widths are those of the interface face. */
const lines = (root: Element): Line[] =>
  [...root.querySelectorAll(':scope > text')].map((text) => {
    const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(text.getAttribute(name)));
    const content = text.textContent ?? '';
    const bold = /title|site/.test(text.getAttribute('class') ?? '');
    const width = textWidth(content, size as number, bold ? 600 : 400);
    return { words: content, x, y, size, width } as Line;
  });

/** What a picture may name: parts of itself, and the names of vocabularies. */
function expectWhole(svg: string) {
  expect(svg).not.toMatch(/NaN|undefined|Infinity|var\(|<script|@import|<image|<foreignObject/);
  const ids = new Set([...svg.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id));
  for (const [, href = ''] of svg.matchAll(/href="([^"]*)"/g)) expect(ids).toContain(href.slice(1));
  for (const [, id = ''] of svg.matchAll(/url\(([^)]*)\)/g)) expect(ids).toContain(id.slice(1));
  const doubled = [...svg.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
  expect(new Set(doubled).size).toBe(doubled.length);
}

const inOrder = (list: readonly Line[]) => {
  for (const [index, line] of list.entries()) {
    const before = list[index - 1];
    if (before && before.x === line.x) expect(line.y - before.y).toBeGreaterThanOrEqual(line.size);
  }
};

const every = [...figures.keys()].flatMap((figure) =>
  locales.map((lang): { figure: string; lang: Locale } => ({ figure, lang })),
);

describe.each(every)('$figure, $lang', ({ figure, lang }) => {
  const svg = plateSvg({ figure, lang, faces: namedFaces });
  const root = parsed(svg);
  const { cover, words: say } = figureOf(figure);
  const { title, measure, alt } = say(lang);
  const { width, height } = plateSize(figure, lang);
  const joined = lines(root)
    .map((line) => line.words)
    .join(' ')
    .replaceAll('\u00a0', ' ');

  test('is complete in itself', () => expectWhole(svg));

  test('says what it shows to those who cannot see it', () => {
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('lang')).toBe(lang);
    const named = (root.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(named.map((id) => root.querySelector(`#${id}`)?.textContent)).toEqual([
      title,
      alt[cover],
    ]);
  });

  test('shows finding, measure, source, date, licence, site and address', () => {
    for (const part of [
      title,
      measure,
      words[lang].figure.source,
      words[lang].figure.asOf,
      'CC BY 4.0',
      words[lang].site,
      `https://site.test/chart/${lang}/${figure}/`,
    ])
      expect(joined).toContain(part);
  });

  test('keeps its lines inside and apart, and its drawing between them', () => {
    const all = lines(root);
    inOrder(all);
    for (const line of all) {
      expect(line.x + line.width, line.words).toBeLessThan(width - line.x);
      expect(line.y, line.words).toBeLessThan(height - 5);
    }
    const drawing = root.querySelector('svg') as Element;
    const top = Number(drawing.getAttribute('y'));
    const bottom = top + Number(drawing.getAttribute('height'));
    for (const { y, size } of all) expect(y < top - 5 || y - size > bottom).toBe(true);
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
  });

  test('has a card that is complete and whose words stay in their column', () => {
    const card = cardSvg(figure, lang);
    expectWhole(card);
    const all = lines(parsed(card));
    inOrder(all);
    const left = Number(parsed(card).querySelector('svg')?.getAttribute('x'));
    for (const line of all) {
      expect(line.x + line.width, line.words).toBeLessThan(left);
      expect(line.y).toBeLessThan(cardSize.height - 20);
    }
    expect(all.map((line) => line.words).join(' ')).toContain(title);
  });
});

test('a map stands on its ground, written into it', () => {
  for (const [figure, { kind }] of figures) {
    if (kind !== 'map') continue;
    const root = parsed(plateSvg({ figure, lang: 'en', faces: namedFaces }));
    expect(root.querySelector('use')).toBeNull();
    expect(root.querySelectorAll('[data-key="ground"] path').length).toBeGreaterThan(20);
    expect(root.querySelector('.plate-sea')).not.toBeNull();
  }
});

test('faces are listed for other machines, and named singly for the rasteriser', () => {
  const [figure] = [...figures.keys()] as [string];
  const families = (svg: string) =>
    new Set([...svg.matchAll(/font-family:\s*([^;}]+)/g)].map(([, names]) => names));
  for (const names of families(plateSvg({ figure, lang: 'en', faces: namedFaces })))
    expect(names).toMatch(/serif$/);
  for (const names of families(plateSvg({ figure, lang: 'en', faces: filedFaces })))
    expect(names).not.toContain(',');
});

test('another state has its own words', () => {
  const [figure, { states, words: say }] = [...figures].find(
    ([, { states }]) => states.length > 1,
  ) as [string, Figure];
  const last = states.at(-1) as string;
  const svg = plateSvg({ figure, lang: 'es', faces: namedFaces, state: last });
  expect(parsed(svg).querySelector('desc')?.textContent).toBe(say('es').alt[last]);
  expect(svg).toContain(`data-state="${last}"`);
});
