import { describe, expect, test } from 'vitest';
import tallies from '#content/data/boat-strike-tallies/dataset.ts';
import strikes from '#content/data/boat-strikes/dataset.ts';
import shares from '#content/data/citizen-shares/dataset.ts';
import statements from '#content/data/sea-claim-statements/dataset.ts';
import { byId, percent, sum } from './figures.ts';

describe('strikes on boats', () => {
  const to = (day: string) => {
    const rows = strikes.rows.filter((row) => row.date <= day);
    const total = (column: 'strikes' | 'vessels' | 'killed' | 'missing' | 'pacificStrikes') =>
      sum(rows.map((row) => row[column]));
    return {
      strikes: total('strikes'),
      vessels: total('vessels'),
      killed: total('killed'),
      missing: total('missing'),
      pacific: total('pacificStrikes'),
    };
  };

  test('are numbered without a gap', () => {
    let next = 1;
    for (const row of strikes.rows) {
      expect(row.firstNumber, row.id).toBe(next);
      expect(row.lastNumber - row.firstNumber + 1, row.id).toBe(row.strikes);
      expect(row.pacificStrikes + row.caribbeanStrikes, row.id).toBe(row.strikes);
      next = row.lastNumber + 1;
    }
  });

  test.each([
    ['2025-12-31', { strikes: 35, vessels: 36, killed: 122, missing: 1, pacific: 24 }],
    ['2026-01-23', { strikes: 36, vessels: 37, killed: 124, missing: 2, pacific: 25 }],
    ['2026-02-26', { strikes: 44, vessels: 45, killed: 148, missing: 2, pacific: 30 }],
    ['2026-08-28', { strikes: 69, vessels: 70, killed: 213, missing: 2, pacific: 50 }],
  ])('add up to %s', (day, totals) => {
    expect(to(day)).toEqual(totals);
  });

  test('paused between 31 December 2025 and 23 January 2026', () => {
    const days = strikes.rows.map(({ date }) => date);
    expect(days[days.indexOf('2025-12-31') + 1]).toBe('2026-01-23');
  });

  test('are details for no picture: each row is of low confidence', () => {
    for (const row of strikes.rows) expect(row.confidence, row.id).toBe('low');
  });

  test('agree with the counts reported, within a few', () => {
    for (const row of tallies.rows) {
      const list = to(row.date);
      if (row.strikes !== null) expect(list.strikes, row.id).toBe(row.strikes);
      // PolitiFact’s “at least 40” stands beside 45 in the list.
      if (row.vessels !== null)
        expect(list.vessels, row.id).toBe(row.id === 'tally-2026-02-26' ? 45 : row.vessels);
      expect(Math.abs(list.killed + list.missing - row.killed), row.id).toBeLessThanOrEqual(8);
    }
    expect(tallies.rows.filter((row) => row.kind === 'own-sum')).toMatchObject([
      { strikes: 69, vessels: 70, killed: 213 },
    ]);
    const southcom = byId(tallies.rows, 'tally-2026-01-07').killed;
    expect(to('2026-01-07').killed + to('2026-01-07').missing).toBe(southcom);
    expect(to('2026-01-26').killed + to('2026-01-26').missing).toBe(116 + 10);
  });
});

test('the statements give 94% twice and 97% three times', () => {
  expect(statements.rows.map((row) => [row.date, row.percent])).toEqual([
    ['2025-12-06', 94],
    ['2025-12-21', 94],
    ['2026-01-08', 97],
    ['2026-01-20', 97],
    ['2026-01-29', 97],
  ]);
  expect(statements.rows.filter((row) => row.datePrecision === 'by')).toHaveLength(1);
  for (const row of statements.rows) expect(row.quote).toMatch(/^“[^“”]+”$/);
});

test('shares of citizens follow from their counts', () => {
  const ports = byId(shares.rows, 'ports-2019-2024');
  expect(ports.sharePercent.toFixed(1)).toBe(percent(ports.citizens ?? NaN, ports.people ?? NaN));
  expect(shares.rows.map((row) => row.sharePercent).toSorted((a, b) => a - b)).toEqual([
    80.2, 81.9, 89,
  ]);
});
