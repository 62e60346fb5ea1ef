import { expect, test } from 'vitest';
import { statuses } from '#data/columns.ts';
import { statusMark, statusShapes } from './status.ts';

test('each status has its own shape', () => {
  expect(Object.keys(statusShapes).sort()).toEqual([...statuses].sort());
  expect(new Set(Object.values(statusShapes).map((marks) => JSON.stringify(marks))).size).toBe(
    statuses.length,
  );
});

test('a mark is centred on its point', () => {
  const { attrs, children } = statusMark('m', 'disputed', { x: 50, y: 40, size: 8 });
  expect(attrs['transform']).toBe('translate(46 36)');
  expect(children?.[0]?.attrs['transform']).toBe('scale(0.500)');
});
