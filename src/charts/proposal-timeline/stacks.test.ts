import { expect, test } from 'vitest';
import { levels } from './stacks.ts';

const item = (x: number, rank = 0) => ({ x, size: 10, rank });

test('items that would touch take different levels, others the same', () => {
  const [a, b, c] = [item(0), item(5), item(30)];
  const found = levels([a, b, c], false);
  expect([a, b, c].map((one) => found.get(one))).toEqual([0, 1, 0]);
});

test('the item of the highest rank stands outermost', () => {
  const [first, second, third] = [item(0, 2), item(1), item(2, 1)];
  const found = levels([first, second, third], false);
  expect([second, third, first].map((one) => found.get(one))).toEqual([0, 1, 2]);
});

test('around a middle the levels go up and down', () => {
  const items = [item(0), item(1), item(2), item(3)];
  expect([...levels(items, true).values()]).toEqual([-0, 1, -1, 2]);
});
