import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours set in the first block after a selector. */
function colours(start: string): Record<string, string> {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`tokens.css has no block ${start}`);
  const block = css.slice(css.indexOf('{', from) + 1);
  const declared = block.slice(0, block.indexOf('}')).matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6});/g);
  return Object.fromEntries([...declared].map(([, name, value]) => [name, value]));
}

const light = colours(':root {');
const system = colours(":root:not([data-theme='light']) {");
const chosen = colours("\n:root[data-theme='dark'] {");
const paper = colours(":root[data-theme='dark'] {\n    color-scheme: light");

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((d) => d + d).join('') : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

const texts = ['--ink', '--soft', '--us', '--mexico', '--focus-text'];
const grounds = ['--paper', '--sheet', '--land', '--land-mexico', '--sea'];
/**
 * Marks that carry meaning by themselves. `--pale` is not among them: it fills the bars of the ports of
 * entry and the dots of other years, whose length and place are also told by axis, labels and table.
 */
const marks = ['--ink', '--mid', '--us', '--mexico', '--focus'];

describe.each([
  ['the light page', light],
  ['the dark page', chosen],
  ['the printed page', paper],
])('on %s', (_name, set) => {
  const ratio = (a: string, b: string) => contrast(set[a] as string, set[b] as string);

  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s can be read on %s',
    (text, ground) => {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(marks)('a mark in %s stands out from the paper', (mark) => {
    expect(ratio(mark, '--paper')).toBeGreaterThanOrEqual(3);
  });

  test('the pale bars can be told from the paper and from those in focus', () => {
    expect(ratio('--pale', '--paper')).toBeGreaterThan(1.5);
    expect(ratio('--pale', '--focus')).toBeGreaterThan(1.9);
  });
});

test('dark is the same whether the system or the reader asks for it', () => {
  expect(Object.keys(system).length).toBeGreaterThan(10);
  expect(system).toEqual(chosen);
});

test.each([
  ['dark', chosen],
  ['print', paper],
])('%s sets every colour that light has', (_name, set) => {
  expect(Object.keys(set).sort()).toEqual(Object.keys(light).sort());
});

test('the bar of a phone’s browser has the colour of the paper', () => {
  const page = readFileSync('src/layouts/Page.astro', 'utf8');
  const colour = (scheme: string) =>
    page.match(
      new RegExp(`theme-color" content="(#\\w+)" media="\\(prefers-color-scheme: ${scheme}`),
    )?.[1];
  expect(colour('light')).toBe(light['--paper']);
  expect(colour('dark')).toBe(chosen['--paper']);
});
