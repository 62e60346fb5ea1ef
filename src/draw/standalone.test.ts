import { describe, expect, test } from 'vitest';
import marksCss from './marks.css?raw';
import { sizes } from './sizes.ts';
import { pictureCss, placed, schemeCss, token } from './standalone.ts';

test('a picture outside the page has every colour as a value', () => {
  const css = pictureCss(marksCss);
  expect(css).toContain('.drawing');
  expect(css).toMatch(new RegExp(`\\.drawing text \\{\\s*fill: ${token('--ink')};`));
  expect(css).not.toMatch(/var\(|--/);
});

test('a colour is that of the light page', () => {
  expect(token('--paper')).toMatch(/^#[0-9a-f]{3,6}$/);
  expect(() => token('--no-such')).toThrow('no token --no-such');
});

test.each(['light', 'dark'] as const)('a picture for a browser has the %s colours', (scheme) => {
  const css = schemeCss(marksCss, scheme);
  const paper = css.match(/^:root\{[^}]*--paper: (#[0-9a-f]{6});/)?.[1];
  expect(paper === token('--paper')).toBe(scheme === 'light');
  expect(css).toContain('.drawing text {');
});

describe('a drawing inside another', () => {
  test('keeps its proportions', () => {
    const drawn = placed([], sizes.card, 'peak', { x: 10, y: 20, width: 380 });
    expect(drawn).toContain('<svg x="10" y="20" width="380" height="200" ');
  });
});
