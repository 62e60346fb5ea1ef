import { expect, test } from 'vitest';
import { circle, group } from '#draw/marks.ts';
import { sizes } from '#draw/sizes.ts';
import { rowsInView } from './in-view.ts';
import { monthsFrom, track } from './track.ts';

test('months run over the turn of the year, both ends included', () => {
  expect(monthsFrom('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  expect(monthsFrom('2024-05', '2024-05')).toEqual(['2024-05']);
});

test('the first month is at the left edge, the last at the right; those of one month are stacked', () => {
  const rows = ['2024-07-25', '2024-09-09', '2024-09', '2024-12-03'].map((date, index) => ({
    id: `r${index}`,
    date,
  }));
  const { size, marks } = track(rows, monthsFrom('2024-07', '2024-12'), sizes.narrow);
  const dot = (id: string) => marks.find(({ attrs }) => attrs['data-row'] === id)?.attrs ?? {};
  expect(dot('r0')['cx']).toBe(0);
  expect(dot('r3')['cx']).toBeCloseTo(size.width, 6);
  expect(dot('r1')['cx']).toBe(dot('r2')['cx']);
  expect(Number(dot('r1')['cy']) - Number(dot('r2')['cy'])).toBeGreaterThan(
    2 * Number(dot('r1')['r']),
  );
});

test('rows in view are those whose marks stand inside the box, wherever their groups stand', () => {
  const marks = [
    circle('in', { cx: 10, cy: 10, 'data-row': 'in' }),
    circle('out', { cx: -3, cy: 10, 'data-row': 'out' }),
    group('g', { transform: 'translate(90 0)' }, [
      circle('far', { cx: 20, cy: 5, 'data-row': 'far' }),
      group('near', { transform: 'translate(5 5)', 'data-row': 'near' }, []),
    ]),
  ];
  expect([...rowsInView(marks, { width: 100, height: 100 })]).toEqual(['in', 'near']);
});
