import { expect, test } from 'vitest';
import { broken } from './budgets.ts';
import { median } from './statistics.ts';
import { stripToText } from './strip.ts';
import type { Weight, Weights } from './weigh.ts';

const weight = (js: number, data = 0): Weight => ({
  html: 50_000,
  css: 0,
  js,
  font: 60_000,
  data,
  image: 0,
  other: 0,
});

const weights = (changes: Partial<Weights> = {}): Weights => ({
  load: weight(10_000),
  scrolled: weight(80_000, 50_000),
  withoutMap: weight(10_000),
  foreign: [],
  ...changes,
});

test('a page within its budgets breaks none', () => {
  expect(broken('page/', weights())).toEqual([]);
});

test('each broken budget is one line with the page and both numbers', () => {
  expect(broken('page/', weights({ withoutMap: weight(35_001) }))).toEqual([
    '/page/: script, without the map: 35001, allowed 35000',
  ]);
  expect(broken('page/', weights({ foreign: ['https://elsewhere.example/'] }))).toHaveLength(1);
  expect(broken('page/', weights({ scrolled: weight(80_000, 300_000) }))).toHaveLength(1);
});

test('the bare page has its words and nothing that costs time', () => {
  const html =
    '<head><meta http-equiv="x" content="y"><style>p{}</style><link rel="preload" href="/f"></head>' +
    '<body><p style="color:red">Words</p><svg><text>drawn</text></svg><script>1</script></body>';
  expect(stripToText(html)).toBe('<html><head></head><body><p>Words</p></body></html>');
});

test('the median of an even number lies between the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 1, 5])).toBe(5);
});
