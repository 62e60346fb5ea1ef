import { expect, test } from 'vitest';
import { thinned } from './thinned.ts';

const line = (...xs: number[]) => xs.map((x) => ({ x, y: 0 }));

test('a point near the last one kept goes, one at the least distance stays', () => {
  expect(thinned(line(0, 1, 2, 3.9, 4, 9), 2)).toEqual(line(0, 2, 4, 9));
});

test('distances do not add up over points that went', () => {
  expect(thinned(line(0, 1, 0, 1, 0, 9), 2)).toEqual(line(0, 9));
});

test('both ends stay, however near', () => {
  expect(thinned(line(0, 0.1), 2)).toEqual(line(0, 0.1));
});

test('one point and none stay as they are', () => {
  expect(thinned(line(5), 2)).toEqual(line(5));
  expect(thinned([], 2)).toEqual([]);
});

test('what else a point carries stays with it', () => {
  expect(thinned([{ x: 0, y: 0, km: 7 }], 2)).toEqual([{ x: 0, y: 0, km: 7 }]);
});
