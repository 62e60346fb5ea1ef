import { describe, expect, test } from 'vitest';
import type { Figure } from '#draw/contract.ts';
import { figures } from '#figure/registry.ts';
import { locales } from '#i18n/locales.ts';
import { cardPng, cardSvg } from './card.ts';

const [figure, { states }] = [...figures].find(([, { kind }]) => kind === 'chart') as [
  string,
  Figure,
];
const card = {
  lang: 'en',
  order: 2,
  title: 'The line',
  question: 'What is this border?',
  figure,
  state: states[0] as string,
} as const;

describe.each(locales)('the social card in %s', (lang) => {
  test.each(states)('shows the figure in state %s, with every colour as a value', (state) => {
    const drawn = cardSvg({ ...card, lang, state });
    expect(drawn).not.toMatch(/NaN|undefined|Infinity|var\(/);
    expect(drawn).toContain(`data-state="${state}"`);
  });
});

test('words of a chapter cannot become markup', () => {
  const drawn = cardSvg({ ...card, title: '<script>alert(1)</script>', question: 'a < b & c' });
  expect(drawn).not.toContain('<script>');
  expect(drawn).toContain('a &lt; b &amp; c');
});

test('the picture is a PNG of 1200 by 630', async () => {
  const png = Buffer.from(await cardPng(card));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
