import { describe, expect, test } from 'vitest';
import { sizes } from './sizes.ts';
import { pictureCss, placed, token } from './standalone.ts';

test('a picture outside the page has every colour as a value', () => {
  const css = pictureCss();
  expect(css).toContain('.drawing');
  expect(css).toMatch(new RegExp(`\\.drawing text \\{\\s*fill: ${token('--ink')};`));
  expect(css).not.toMatch(/var\(|--|\/\*/);
});

test('a colour is that of the light page', () => {
  expect(token('--paper')).toMatch(/^#[0-9a-f]{3,6}$/);
  expect(() => token('--no-such')).toThrow('no token --no-such');
});

describe('a drawing inside another', () => {
  test('keeps its proportions', () => {
    const drawn = placed([], sizes.card, 'peak', { x: 10, y: 20, width: 380 });
    expect(drawn).toContain('<svg x="10" y="20" width="380" height="200" ');
  });
});
