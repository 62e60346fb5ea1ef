import { describe, expect, test } from 'vitest';
import air from '#content/data/sea-and-air-seizures-monthly/dataset.ts';
import regions from '#content/data/seizures-by-region/dataset.ts';
import early from '#content/data/seizures-early-years/dataset.ts';
import byKind from '#content/data/seizures-monthly-by-kind/dataset.ts';
import { change, fiscal, monthsBetween, only, percent, sum } from './figures.ts';

describe('Air and Marine seizures', () => {
  const months = monthsBetween('2018-10', '2025-12');
  const pounds = (month: string, substance: string) =>
    only(
      air.rows.filter((row) => row.month === month && row.substance === substance),
      `${month} ${substance}`,
    ).pounds;
  const all = (month: string) => pounds(month, 'all');

  test('have a total for each month, in its fiscal year', () => {
    const totals = air.rows.filter((row) => row.substance === 'all');
    expect(totals.map(({ month }) => month)).toEqual(months);
    for (const row of air.rows) expect(row.fiscalYear, row.month).toBe(fiscal(row.month));
  });

  test.each(months)('of %s: the five drugs add up to the total', (month) => {
    const parts = air.rows.filter((row) => row.month === month && row.substance !== 'all');
    const total = air.rows.find((row) => row.month === month && row.substance === 'all');
    expect(sum(parts.map((row) => row.pounds))).toBeCloseTo(total?.pounds ?? NaN, 6);
    expect(sum(parts.map((row) => row.events))).toBe(total?.events);
  });

  test('lack a drug only where the file has none', () => {
    const missing = months.flatMap((month) =>
      ['fentanyl', 'methamphetamine', 'heroin', 'cocaine', 'marijuana']
        .filter((name) => !air.rows.some((row) => row.month === month && row.substance === name))
        .map((name) => `${month} ${name}`),
    );
    expect(missing).toEqual([
      '2023-09 heroin',
      '2023-12 heroin',
      '2024-07 heroin',
      '2025-06 heroin',
      '2025-10 heroin',
      '2025-12 heroin',
      '2025-12 marijuana',
    ]);
  });

  test('fall from July to November 2025 as the White House counted', () => {
    expect(Math.round(all('2025-07'))).toBe(224805);
    expect(Math.round(all('2025-11'))).toBe(4464);
    expect(change(all('2025-07'), all('2025-11'))).toBe('-98.0');
  });

  test('fall by less from other months', () => {
    const fall = (month: string) => change(all(month), all('2025-11'), 0);
    expect(['2025-06', '2025-08', '2025-09', '2024-11'].map(fall)).toEqual([
      '-75',
      '-88',
      '-83',
      '-87',
    ]);
    expect(change(pounds('2025-07', 'cocaine'), pounds('2025-11', 'cocaine'), 0)).toBe('-81');
    const autumn = (year: number) => sum(['10', '11', '12'].map((m) => all(`${year}-${m}`)));
    expect([autumn(2025), autumn(2024)].map(Math.round)).toEqual([8906, 68886]);
    expect(change(autumn(2024), autumn(2025), 0)).toBe('-87');
  });

  test('show July 2025 as an outlier of marijuana', () => {
    expect(Math.round(pounds('2025-07', 'marijuana'))).toBe(202555);
    expect(percent(pounds('2025-07', 'marijuana'), all('2025-07'), 0)).toBe('90');
    expect(Math.round(pounds('2025-07', 'cocaine'))).toBe(21337);
    expect(Math.round(pounds('2025-11', 'fentanyl'))).toBe(19);
    const sorted = months.map(all).toSorted((a, b) => a - b);
    expect(Math.round(sorted[(sorted.length - 1) / 2] ?? NaN)).toBe(22644);
    expect(['2021-12', '2023-12'].map(all).map(Math.round)).toEqual([2768, 3031]);
  });
});

describe('seizures by drug and month', () => {
  const months = monthsBetween('2018-10', '2026-04');
  const rowsOf = (substance: string, region: string, from: string, to: string) =>
    byKind.rows.filter(
      (row) =>
        row.substance === substance &&
        row.region === region &&
        row.month >= from &&
        row.month <= to,
    );
  const seized = (region: string, from: string, to = from) =>
    sum(rowsOf('fentanyl', region, from, to).map((row) => row.pounds));

  test.each(
    regions.rows.filter(
      (row) => row.substance !== 'all' && ['southwest', 'nationwide'].includes(row.region),
    ),
  )(
    '$substance, $region, fiscal year $fiscalYear: months add up',
    ({ substance, region, fiscalYear, pounds, events, months: length }) => {
      const rows = byKind.rows.filter(
        (row) =>
          row.substance === substance && row.region === region && row.fiscalYear === fiscalYear,
      );
      expect(rows).toHaveLength(length);
      expect(sum(rows.map((row) => row.pounds))).toBeCloseTo(pounds, 1);
      expect(sum(rows.map((row) => row.events))).toBe(events);
    },
  );

  test('have each month once, in its fiscal year', () => {
    for (const substance of ['fentanyl', 'methamphetamine', 'heroin', 'cocaine', 'marijuana'])
      for (const region of ['southwest', 'nationwide'])
        expect(rowsOf(substance, region, '2018-10', '2026-04').map(({ month }) => month)).toEqual(
          months,
        );
    for (const row of byKind.rows) expect(row.fiscalYear, row.month).toBe(fiscal(row.month));
  });

  test('never show more at the southwest border than nationwide', () => {
    for (const row of byKind.rows.filter(({ region }) => region === 'southwest')) {
      const whole = only(rowsOf(row.substance, 'nationwide', row.month, row.month), row.month);
      expect(row.pounds, `${row.month} ${row.substance}`).toBeLessThanOrEqual(whole.pounds + 0.01);
      expect(row.events, `${row.month} ${row.substance}`).toBeLessThanOrEqual(whole.events);
    }
  });

  test('agree with the notes of the record', () => {
    const largest = months
      .map((month) => [month, Math.round(seized('southwest', month))] as const)
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 4);
    expect(largest).toEqual([
      ['2023-04', 3187],
      ['2022-11', 2893],
      ['2023-03', 2848],
      ['2024-07', 2732],
    ]);
    const years = [2023, 2024, 2025].map((year) => seized('southwest', `${year}-01`, `${year}-12`));
    expect(years.map(Math.round)).toEqual([24433, 20579, 10464]);
    expect(seized('nationwide', '2025-01', '2025-08')).toBeCloseTo(6873.5, 2);
    expect(seized('nationwide', '2025-08').toFixed(0)).toBe('755');
    expect(seized('nationwide', '2025-10', '2026-04').toFixed(1)).toBe('6725.6');
  });
});

test('the early years are blank where nothing was found, and only there', () => {
  expect(early.rows.map((row) => [row.fiscalYear, row.pounds, row.poundsQualifier])).toEqual([
    [2015, null, null],
    [2016, 560, 'about'],
    [2017, 1370, 'as-reported'],
    [2018, 2170, 'as-reported'],
  ]);
});
