import { describe, expect, test } from 'vitest';
import twelve from '#content/data/deaths-twelve-months/dataset.ts';
import yearly from '#content/data/deaths-yearly/dataset.ts';
import byCategory from '#content/data/deaths-yearly-by-category/dataset.ts';
import reports from '#content/data/lab-reports-half-yearly/dataset.ts';
import { change, monthsBetween, only, percent, sum } from './figures.ts';

describe('deaths in twelve months', () => {
  const row = (month: string, category: string) =>
    only(
      twelve.rows.filter((each) => each.month === month && each.category === category),
      `${month} ${category}`,
    );
  const deaths = (month: string, category = 'all') => row(month, category).deaths;
  const synthetic = (month: string) => deaths(month, 'synthetic-opioids');
  const months = monthsBetween('2015-01', '2026-03');
  const largest = (values: readonly number[]) => months[values.indexOf(Math.max(...values))];

  test('have five categories a month, and one more month of one', () => {
    for (const category of ['all', 'synthetic-opioids', 'psychostimulants', 'cocaine', 'heroin'])
      expect(
        twelve.rows.filter((each) => each.category === category).map(({ month }) => month),
      ).toEqual(category === 'synthetic-opioids' ? [...months, '2026-04'] : months);
  });

  test('have shares that follow from the deaths', () => {
    for (const { month, category, deaths: part, sharePercent } of twelve.rows) {
      if (month === '2026-04') expect(sharePercent).toBeNull();
      else
        expect(sharePercent?.toFixed(1), `${month} ${category}`).toBe(percent(part, deaths(month)));
    }
  });

  test('peak and fall as the record says', () => {
    expect(largest(months.map((month) => deaths(month)))).toBe('2023-08');
    expect(deaths('2023-08')).toBe(112418);
    expect(largest(months.map(synthetic))).toBe('2023-07');
    expect(synthetic('2023-07')).toBe(78327);
    expect(deaths('2026-03')).toBe(67798);
    expect(change(deaths('2023-08'), deaths('2026-03'))).toBe('-39.7');
    expect(change(deaths('2025-03'), deaths('2026-03'))).toBe('-12.3');
    expect([synthetic('2026-03'), synthetic('2026-04')]).toEqual([35976, 35115]);
    expect(change(synthetic('2023-07'), synthetic('2026-03'), 0)).toBe('-54');
    expect([deaths('2025-08'), synthetic('2025-08')]).toEqual([72887, 40636]);
  });

  test('show the majority come, peak and shrink', () => {
    const share = months.map((month) => synthetic(month) / deaths(month));
    expect(months[share.findIndex((value) => value > 0.5)]).toBe('2019-10');
    expect(largest(share)).toBe('2023-07');
    // The record’s plan prints 11 % for the first point; its own rows give 12.1.
    expect(row('2015-01', 'synthetic-opioids').sharePercent).toBe(12.1);
    expect(row('2023-07', 'synthetic-opioids').sharePercent).toBe(69.7);
    expect(row('2026-03', 'synthetic-opioids').sharePercent).toBe(53.1);
  });
});

describe('deaths by year', () => {
  const year = (wanted: number) =>
    only(
      yearly.rows.filter((row) => row.year === wanted),
      `${wanted}`,
    );

  test('have each year once', () => {
    expect(yearly.rows.map((row) => row.year)).toEqual(
      Array.from({ length: 26 }, (_, index) => 1999 + index),
    );
  });

  test('have shares that follow from the deaths', () => {
    for (const row of yearly.rows)
      expect(row.sharePercent.toFixed(1), `${row.year}`).toBe(
        percent(row.syntheticDeaths, row.deaths),
      );
    expect([2023, 2024].map((each) => year(each).sharePercent)).toEqual([69.3, 60.1]);
  });

  test('peak in 2022', () => {
    const top = (column: 'deaths' | 'syntheticDeaths') =>
      yearly.rows.toSorted((a, b) => b[column] - a[column])[0];
    expect(top('deaths')).toMatchObject({ year: 2022, deaths: 107941 });
    expect(top('syntheticDeaths')).toMatchObject({ year: 2022, syntheticDeaths: 73838 });
  });

  test('are those printed in the notes of the record', () => {
    const printed = (years: readonly number[], column: 'deaths' | 'syntheticDeaths') =>
      years.map((each) => year(each)[column]);
    expect(printed([1999, 2015, 2019, 2020, 2021, 2022, 2023, 2024], 'deaths')).toEqual([
      16849, 52404, 70630, 91799, 106699, 107941, 105007, 79384,
    ]);
    expect(
      printed([1999, 2013, 2015, 2019, 2020, 2021, 2022, 2023, 2024], 'syntheticDeaths'),
    ).toEqual([730, 3105, 9580, 36359, 56516, 70601, 73838, 72776, 47735]);
  });

  test('lie less than 2% below the provisional count, which is that of the other file', () => {
    for (const row of yearly.rows) {
      const other = byCategory.rows.find(
        (each) => each.year === row.year && each.category === 'all',
      );
      expect(row.provisionalDeaths, `${row.year}`).toBe(other?.deathsReported ?? null);
      if (row.provisionalDeaths === null) continue;
      const excess = row.provisionalDeaths / row.deaths - 1;
      expect(excess, `${row.year}`).toBeGreaterThan(0.004);
      expect(excess, `${row.year}`).toBeLessThan(0.02);
    }
  });

  test('by category: December of the twelve-month file, with its shares', () => {
    for (const row of byCategory.rows) {
      const december = twelve.rows.find(
        (each) => each.month === `${row.year}-12` && each.category === row.category,
      );
      expect(row.deathsPredicted, `${row.year} ${row.category}`).toBe(december?.deaths);
      expect(row.deathsReported).toBeLessThanOrEqual(row.deathsPredicted);
      const all = byCategory.rows.find((each) => each.year === row.year && each.category === 'all');
      expect(row.sharePercent.toFixed(1), `${row.year} ${row.category}`).toBe(
        percent(row.deathsReported, all?.deathsReported ?? NaN),
      );
    }
  });
});

test('laboratory reports add up to the years of the record', () => {
  const of = (year: number) => reports.rows.filter((row) => row.year === year);
  const totals = [59215, 86614, 104267, 123344, 162336, 173250, 178862, 155020, 117251];
  expect(totals.map((_, index) => sum(of(2017 + index).map((row) => row.reports)))).toEqual(totals);
  for (const row of reports.rows) expect(row.reports).toBeLessThan(row.relatedReports);
  expect(reports.rows.filter((row) => row.status === 'incomplete')).toEqual([reports.rows.at(-1)]);
});
