// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { group, label, rect } from './marks.ts';
import { sizes } from './sizes.ts';
import { svg } from './svg.ts';

const parsed = (text: string) => {
  const doc = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(doc.querySelector('parsererror')).toBeNull();
  return doc.documentElement;
};

describe('words and values are escaped, so that data cannot become markup:', () => {
  const evil = [
    '<script>alert(1)</script>',
    '"><script>alert(1)</script>',
    '</text></svg><img src=x onerror=alert(1)>',
    'Tom & Jerry',
    '&lt;already&gt;',
  ];

  test.each(evil)('%s as words', (words) => {
    const root = parsed(svg([label('a', words, { x: 0, y: 0 })], sizes.wide, 'one'));
    expect(root.querySelector('script, img')).toBeNull();
    expect(root.querySelector('text')?.textContent).toBe(words);
  });

  test.each(evil)('%s as attribute, key and state', (words) => {
    const root = parsed(svg([rect(words, { class: words })], sizes.wide, words));
    expect(root.querySelector('script, img')).toBeNull();
    expect(root.getAttribute('data-state')).toBe(words);
    expect(root.querySelector('rect')?.getAttribute('class')).toBe(words);
    expect(root.querySelector('rect')?.getAttribute('data-key')).toBe(words);
  });
});

test('numbers are written to a tenth of a pixel', () => {
  const drawn = svg(
    [rect('a', { x: 1.23456, y: 2 / 3, width: 10, height: -0.04 })],
    sizes.wide,
    's',
  );
  expect(drawn).toContain('x="1.2" y="0.7" width="10" height="0"');
});

test('marks keep their order and their groups', () => {
  const inner = [rect('b', {}), label('c', 'words', { x: 1, y: 2, anchor: 'end' })];
  const root = parsed(svg([group('a', { class: 'g' }, inner), rect('d', {})], sizes.narrow, 's'));
  const keys = [...root.querySelectorAll('[data-key]')].map((e) => e.getAttribute('data-key'));
  expect(keys).toEqual(['a', 'b', 'c', 'd']);
  expect(root.querySelector('[data-key=a]')?.childElementCount).toBe(2);
});

test('the drawing says its size and state, and is hidden from screen readers: its frame has the words', () => {
  const root = parsed(svg([], sizes.narrow, 'peak'));
  expect(root.getAttribute('class')).toBe('drawing narrow');
  expect(root.getAttribute('viewBox')).toBe('0 0 360 270');
  expect(root.getAttribute('data-state')).toBe('peak');
  expect(root.getAttribute('aria-hidden')).toBe('true');
});
