import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { charset } from '#fonts/charset.ts';
import { pictureFonts } from '#fonts/subset.ts';
import advances from './advances.json' with { type: 'json' };
import { balanced, overlaps, textBox, textWidth, wrapped } from './text.ts';

const fonts = new Map<number, Font>();

beforeAll(async () => {
  for (const path of await pictureFonts()) {
    const weight = path.match(/franklin-(\d+)-/)?.[1];
    if (weight) fonts.set(Number(weight), create(readFileSync(path)) as Font);
  }
});

/** Width of words as the font file itself sets them, with its kerning. */
function measured(words: string, size: number, weight: 400 | 600): number {
  const font = fonts.get(weight) as Font;
  return (font.layout(words).advanceWidth * size) / font.unitsPerEm;
}

describe.each([400, 600] as const)('at weight %i', (weight) => {
  test.each([
    'Fentanyl seized at the southwest border',
    'Oficina de Campo de San Diego',
    '21,889 lb, April 2023',
    'ESTADOS UNIDOS',
    'Río Bravo · Ciudad Juárez – Nogales',
    '95.5%',
    'Between ports, by Border Patrol sector',
  ])('“%s” is as wide as the font makes it, within three percent', (words) => {
    const ratio = textWidth(words, 13, weight) / measured(words, 13, weight);
    expect(ratio).toBeGreaterThan(0.97);
    expect(ratio).toBeLessThan(1.03);
  });

  test('each letter of the site has its width from the font', () => {
    const table: Record<string, number> = weight === 600 ? advances.semibold : advances.regular;
    const wrong = [...charset].filter(
      (letter) => Math.abs((table[letter] ?? 0) - measured(letter, 1000, weight)) > 1,
    );
    expect(wrong).toEqual([]);
  });
});

test('semibold words are wider', () => {
  expect(textWidth('Tucson', 12, 600)).toBeGreaterThan(textWidth('Tucson', 12));
});

test('the box of words begins, ends or stands in the middle at their place', () => {
  const width = textWidth('Tucson', 12);
  const box = (anchor: string) => textBox('Tucson', { x: 100, y: 50, anchor }, 12);
  expect(box('start')).toMatchObject({ x0: 100, x1: 100 + width });
  expect(box('end')).toMatchObject({ x0: 100 - width, x1: 100 });
  expect((box('middle').x0 + box('middle').x1) / 2).toBeCloseTo(100, 9);
  expect(box('start').y0).toBeLessThan(50);
  expect(box('start').y1).toBeGreaterThan(50);
});

test('boxes that only touch do not overlap', () => {
  const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
  expect(overlaps(box, { ...box, x0: 10, x1: 20 })).toBe(false);
  expect(overlaps(box, { ...box, x0: 9, x1: 20 })).toBe(true);
  expect(overlaps(box, { ...box, y0: 11, y1: 20 })).toBe(false);
});

test('words break at spaces, into lines that fit; none is lost', () => {
  const words = 'who collects intelligence and passes it on';
  const lines = wrapped(words, 100, 12);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(100);
  expect(lines.join(' ')).toBe(words);
});

test('a word too long for its line has one of its own', () => {
  expect(wrapped('a counterintelligence b', 20, 12)).toEqual(['a', 'counterintelligence', 'b']);
});

test('balanced lines are as few as wrapped ones, within the width, and leave no word alone', () => {
  const words = 'by the federal count, from January 2023 to August 2024';
  const [plain, even] = [wrapped(words, 155, 12), balanced(words, 155, 12)];
  expect(even).toHaveLength(plain.length);
  expect(even.join(' ')).toBe(words);
  expect(Math.max(...even.map((line) => textWidth(line, 12)))).toBeLessThanOrEqual(155);
  expect(plain.at(-1)).toBe('2024');
  expect(even.at(-1)).toMatch(/ /);
});
