import { expect, test } from 'vitest';
import flights from '#content/data/surveillance-flights/dataset.ts';
import { shownRows } from '#data/dataset.ts';
import { happened, lagOf, type Row, spanOf } from './lag.ts';

const rows = shownRows(flights);
const row = (changes: Partial<Row>): Row => ({ ...(rows[0] as Row), dateEnd: null, ...changes });

test.each([
  ['2025-08-13', '2025-08-13', 'same-day'],
  ['2026-01-17', '2026-01-18', 'same-day'],
  ['2025-01-31', '2025-02-11', 'weeks'],
  ['2025-02', '2025-02-18', 'weeks'],
  ['2024-07', '2025-07-22', 'months'],
  ['2016-01', '2025-02-28', 'years'],
  ['2025-04', '2025-04', 'unclear'],
  ['2025-02', '2025-02', 'unclear'],
] as const)('what happened %s and became public %s took %s', (date, reportedOn, lag) => {
  expect(lagOf(row({ id: 'an-entry', date, reportedOn }))).toBe(lag);
});

test('what was acknowledged at the time did not take years', () => {
  expect(rows.map((one) => [one.id, lagOf(one)])).toContainEqual([
    'cbp-flights-acknowledged-2011',
    'acknowledged',
  ]);
});

test('nothing happens after it is public', () => {
  for (const one of rows) {
    expect(happened(one).to, one.id).toBeLessThanOrEqual(spanOf(one.reportedOn).to);
    expect(happened(one).from, one.id).toBeLessThan(happened(one).to);
  }
});
