import { describe, expect, test } from 'vitest';
import tally from '#content/data/sinaloa-war-tally/dataset.ts';

describe('Noroeste’s running count', () => {
  const { rows } = tally;

  test.each([
    'homicides',
    'missingReports',
    'vehiclesStolen',
    'peopleDetained',
    'gunmenKilled',
  ] as const)('never falls: %s', (column) => {
    const known = rows.map((row) => row[column]).filter((value) => value !== null);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
  });

  test('marks its two breaks', () => {
    const first = rows.find((row) => row.missingBasis === 'complaints');
    expect(first).toMatchObject({ date: '2025-12-05', seriesBreak: 'missing' });
    expect(rows.filter((row) => row.seriesBreak).map(({ date }) => date)).toEqual([
      '2025-12-05',
      '2026-03-03',
    ]);
  });

  test('rose by 140 between 30 December and 23 January', () => {
    const at = (date: string) => rows.find((row) => row.date === date)?.homicides ?? NaN;
    expect(at('2026-01-23') - at('2025-12-30')).toBe(140);
    expect(rows.at(-1)).toMatchObject({
      homicides: 2957,
      missingReports: 3493,
      gunmenKilled: 170,
    });
  });
});
