import { describe, expect, test } from 'vitest';
import { excerpt, type Found, forIndex, partsOf, queryOf } from './results.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);
const hit = (location: number, balanced_score = 1) => ({ location, balanced_score });

const page = (hits: Found['weighted_locations']): Found => ({
  url: '/the-line/',
  content: numbers(200).join(' '),
  meta: { title: 'The line' },
  anchors: [
    { element: 'div', id: 'second', text: '', location: 60 },
    { element: 'div', id: 'first', text: '', location: 20 },
    { element: 'h2', id: 'end', text: 'w100 w101', location: 100 },
  ],
  weighted_locations: hits,
});

const text = (pieces: readonly { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(' ');

describe('the parts of a page', () => {
  test('are those with a hit, in the order of the page', () => {
    const parts = partsOf(page([hit(65), hit(25), hit(5)]), 4);
    expect(parts.map(({ id }) => id)).toEqual(['', 'first', 'second']);
  });

  test('are few: those that count most', () => {
    const parts = partsOf(page([hit(5, 0.1), hit(25, 3), hit(65), hit(110, 2), hit(66)]), 2);
    expect(parts.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  test('begin at their place and end at the next', () => {
    const [part] = partsOf(page([hit(21), hit(59)]), 4);
    expect(text(part?.words ?? [])).toMatch(/^w20 \[w21\] w22 .*…$/);
    const [last] = partsOf(page([hit(199)]), 4);
    expect(text(last?.words ?? [])).toMatch(/^… .* \[w199\]$/);
  });

  test('show their heading apart, with what was found in it', () => {
    const [part] = partsOf(page([hit(101), hit(103)]), 4);
    expect(text(part?.title ?? [])).toBe('w100 [w101]');
    expect(text(part?.words ?? [])).toMatch(/^w102 \[w103\]/);
    const [step] = partsOf(page([hit(25)]), 4);
    expect(step?.title).toEqual([]);
  });

  test('are the beginning where only the name of the page was found', () => {
    const [part, ...others] = partsOf(page([]), 4);
    expect(others).toEqual([]);
    expect(text(part?.words ?? [])).toMatch(/^w0 w1 .* w19$/);
  });
});

describe('an excerpt', () => {
  const hits = (...places: number[]) => new Map(places.map((at) => [at, 1]));

  test('is whole where the part is short', () => {
    expect(text(excerpt(numbers(6), hits(2), 0, 6))).toBe('w0 w1 [w2] w3 w4 w5');
  });

  test('takes the stretch with the most hits', () => {
    const words = text(excerpt(numbers(300), hits(10, 100, 104, 108), 0, 300));
    expect(words).toMatch(/^… w95 .*\[w100\] .*\[w104\] .*\[w108\] .*…$/);
    expect(words).not.toContain('[w10]');
  });

  test('joins hits that follow each other', () => {
    expect(excerpt(numbers(4), hits(1, 2), 0, 4)).toEqual([
      { text: 'w0', hit: false },
      { text: 'w1 w2', hit: true },
      { text: 'w3', hit: false },
    ]);
  });

  test('leaves markup as the text that it is', () => {
    const words = ['a', '<img', 'src=x', 'onerror=alert(1)>'];
    expect(excerpt(words, hits(1), 0, 4)[1]).toEqual({ text: '<img', hit: true });
  });
});

describe('what is looked for', () => {
  test.each([
    [null, ''],
    ['  a   b ', 'a b'],
    ['x'.repeat(500), 'x'.repeat(100)],
    ['<b>', '<b>'],
  ])('%j is %j', (asked, query) => {
    expect(queryOf(asked)).toBe(query);
  });

  test('goes to the index with straight quotation marks', () => {
    expect(['“a b”', '«a b»', '"a b"'].map(forIndex)).toEqual(['"a b"', '"a b"', '"a b"']);
  });
});
