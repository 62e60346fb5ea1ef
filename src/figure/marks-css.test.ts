import { expect, test } from 'vitest';
import shared from '#draw/marks.css?raw';
import { sizes } from '#draw/sizes.ts';
import { pictureCss } from '#draw/standalone.ts';
import { all } from './drawn.ts';
import { marksCss, ownCss } from './marks-css.ts';
import { figures } from './registry.ts';

const every = [...figures.keys()];

test('each style sheet belongs to a figure', () => {
  expect(ownCss.size).toBeGreaterThan(5);
  expect([...ownCss.keys()].filter((id) => !figures.has(id))).toEqual([]);
});

test('a figure brings its own rules and no other figure’s', () => {
  const [first, second] = [...ownCss.keys()] as [string, string];
  const length = (...ids: string[]) => marksCss(ids).length;
  expect(length(first)).toBeGreaterThan(length());
  expect(length(first, first)).toBe(length(first));
  expect(length(first, second)).toBeLessThan(length(...every));
  expect(marksCss([first])).toContain('.drawing text{');
});

test('no figure lives on the rules of another: alone in a picture it would lack them', () => {
  const ruled = (css: string) =>
    new Set([...css.matchAll(/\.([a-z][\w-]*) \{/g)].map(([, name]) => name));
  for (const [id, figure] of figures) {
    const own = ruled(`${shared}${ownCss.get(id) ?? ''}`);
    const used = new Set(
      figure.states
        .flatMap((state) => all(figure.draw(state, 'en', sizes.wide)))
        .flatMap(({ mark: { attrs } }) => String(attrs['class'] ?? '').split(' ')),
    );
    for (const [other, css] of ownCss) {
      if (other === id) continue;
      // A rule for one class alone; others are about marks of their own.
      const alone = [...css.matchAll(/^\.([a-z][\w-]*) \{/gm)].map(([, name = '']) => name);
      expect(
        alone.filter((name) => used.has(name) && !own.has(name)),
        `${id}, ${other}`,
      ).toEqual([]);
    }
  }
});

test('all rules are flat, balanced, and have a value for every name when they leave the page', () => {
  const css = marksCss(every);
  let depth = 0;
  for (const brace of css.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    expect(depth === 0 || depth === 1).toBe(true);
  }
  expect(depth).toBe(0);
  expect(css).not.toContain('/*');
  expect(pictureCss(css)).not.toMatch(/var\(|--/);
});
