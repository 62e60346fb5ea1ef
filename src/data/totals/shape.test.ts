import { describe, expect, test } from 'vitest';
import tallies from '#content/data/boat-strike-tallies/dataset.ts';
import strikes from '#content/data/boat-strikes/dataset.ts';
import shares from '#content/data/citizen-shares/dataset.ts';
import twelve from '#content/data/deaths-twelve-months/dataset.ts';
import yearly from '#content/data/deaths-yearly/dataset.ts';
import byCategory from '#content/data/deaths-yearly-by-category/dataset.ts';
import reports from '#content/data/lab-reports-half-yearly/dataset.ts';
import baseline from '#content/data/labs-baseline/dataset.ts';
import check from '#content/data/labs-claim-check/dataset.ts';
import air from '#content/data/sea-and-air-seizures-monthly/dataset.ts';
import statements from '#content/data/sea-claim-statements/dataset.ts';
import cabinet from '#content/data/security-cabinet/dataset.ts';
import early from '#content/data/seizures-early-years/dataset.ts';
import byKind from '#content/data/seizures-monthly-by-kind/dataset.ts';
import homicides from '#content/data/sinaloa-homicides/dataset.ts';
import operations from '#content/data/sinaloa-operations/dataset.ts';
import tally from '#content/data/sinaloa-war-tally/dataset.ts';

describe.each<[string, readonly object[], number, (row: never) => string]>([
  ['security-cabinet', cabinet.rows, 19, (row: { periodEnd: string }) => row.periodEnd],
  ['labs-baseline', baseline.rows, 16, (row: { periodStart: string }) => row.periodStart],
  ['labs-claim-check', check.rows, 6, (row: { id: string }) => row.id],
  ['sinaloa-homicides', homicides.rows, 39, (row: { month: string }) => row.month],
  ['sinaloa-war-tally', tally.rows, 17, (row: { date: string }) => row.date],
  ['sinaloa-operations', operations.rows, 4, (row: { periodEnd: string }) => row.periodEnd],
  ['sea-and-air-seizures-monthly', air.rows, 515, (row: { month: string }) => row.month],
  ['seizures-monthly-by-kind', byKind.rows, 910, (row: { month: string }) => row.month],
  ['seizures-early-years', early.rows, 4, (row: { fiscalYear: number }) => `${row.fiscalYear}`],
  ['deaths-twelve-months', twelve.rows, 676, (row: { month: string }) => row.month],
  ['deaths-yearly', yearly.rows, 26, (row: { year: number }) => `${row.year}`],
  ['deaths-yearly-by-category', byCategory.rows, 55, (row: { year: number }) => `${row.year}`],
  ['lab-reports-half-yearly', reports.rows, 18, (row: { year: number }) => `${row.year}`],
  ['boat-strikes', strikes.rows, 57, (row: { date: string }) => row.date],
  ['boat-strike-tallies', tallies.rows, 10, (row: { date: string }) => row.date],
  ['sea-claim-statements', statements.rows, 5, (row: { date: string }) => row.date],
  ['citizen-shares', shares.rows, 3, (row: { periodStart: string }) => row.periodStart],
])('%s', (_, rows, length, when) => {
  test(`has ${length} rows in order`, () => {
    expect(rows).toHaveLength(length);
    const times = rows.map((row) => when(row as never));
    expect(times).toEqual(times.toSorted());
  });
});

test('no period ends before it starts', () => {
  for (const { periodStart, periodEnd } of [
    ...cabinet.rows,
    ...baseline.rows,
    ...operations.rows,
    ...shares.rows,
  ])
    expect(periodEnd >= periodStart).toBe(true);
  for (const row of cabinet.rows)
    if (row.reportedOn) expect(row.reportedOn >= row.periodEnd, row.id).toBe(true);
});
