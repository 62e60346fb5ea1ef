import type { CollectionEntry } from 'astro:content';
import { describe, expect, test } from 'vitest';
import { inOrder, neighbours } from './order.ts';

const entry = (lang: 'en' | 'es', order: number) =>
  ({ data: { lang, order } }) as CollectionEntry<'chapters'>;

test('chapters of one language stand in their order, whatever the order of their files', () => {
  const entries = [entry('en', 6), entry('es', 1), entry('en', 10), entry('en', 2)];
  expect(inOrder(entries, 'en').map(({ order }) => order)).toEqual([2, 6, 10]);
  expect(inOrder(entries, 'es').map(({ order }) => order)).toEqual([1]);
});

describe('the neighbours of a chapter', () => {
  const chapters = [1, 2, 5, 6].map((order) => ({ order }));

  test.each([
    [1, undefined, 2],
    [2, 1, 5],
    [5, 2, 6],
    [6, 5, undefined],
  ])('of chapter %i are those that exist', (order, previous, next) => {
    const found = neighbours(chapters, order);
    expect([found.previous?.order, found.next?.order]).toEqual([previous, next]);
  });

  test('of the only chapter are none', () => {
    expect(neighbours([{ order: 2 }], 2)).toEqual({ previous: undefined, next: undefined });
  });
});
