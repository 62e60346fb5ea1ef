import { group } from 'd3-array';
import { csvFormat } from 'd3-dsv';
import type { Row } from './feed.ts';
import { fiscalYearOf, substances } from './seizures.ts';

/** Feeds written backwards: files in the shape of the source that come to the rows we have. */

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const regionNames = {
  southwest: 'Southwest Border',
  northern: 'Northern Border',
  'coastal-interior': 'Coastal/Interior',
};

export interface CbpLine {
  month: string;
  component?: unknown;
  region?: keyof typeof regionNames;
  office?: string;
  drug: string;
  events: unknown;
  pounds: unknown;
}

const title = (code: string) => code.charAt(0).toUpperCase() + code.slice(1);
export const monthsFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, i) =>
    new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5)) - 1 + i))
      .toISOString()
      .slice(0, 7),
  );

/** The month after this one. */
export const next = (month: string) => monthsFrom(month, 2)[1] as string;

/** A CBP file: every month of its span has a line, for there is always something seized somewhere. */
export function cbpFile(lines: readonly CbpLine[], asOf: string, place = 'Area of Responsibility') {
  const first = Math.min(...lines.map(({ month }) => fiscalYearOf(month)));
  const span = monthsFrom(`${first - 1}-10`, 96).filter((month) => month <= asOf);
  const filler = span.map(
    (month): CbpLine => ({
      month,
      drug: 'Cocaine',
      region: 'coastal-interior',
      events: 0,
      pounds: 0,
    }),
  );
  const last = fiscalYearOf(asOf);
  return `${csvFormat(
    [...lines, ...filler].map(
      ({ month, component, region = 'southwest', office, drug, events, pounds }) => ({
        FY:
          fiscalYearOf(month) === last && !asOf.endsWith('-09')
            ? `${last} (FYTD)`
            : fiscalYearOf(month),
        'Month (abbv)': months[Number(month.slice(5)) - 1],
        Component: component === 'between' ? 'U.S. Border Patrol' : 'Office of Field Operations',
        Region: regionNames[region],
        'Land Filter': 'Land Only',
        [place]: office ?? (component === 'between' ? 'TUCSON SECTOR' : 'TUCSON FIELD OFFICE'),
        'Drug Type': title(drug),
        'Count of Event': events as number,
        'Sum Qty (lbs)': pounds as number,
      }),
    ),
  )}\n`;
}

export const monthLines = (rows: readonly Row[]): CbpLine[] =>
  rows.map(({ month, component, pounds, events }) => ({
    month: month as string,
    component,
    drug: 'fentanyl',
    pounds,
    events,
  }));

const october = (row: Row) => `${Number(row['fiscalYear']) - 1}-10`;

export const officeLines = (rows: readonly Row[]): CbpLine[] =>
  rows.map((row) => {
    const sector = row['kind'] === 'sector';
    const name = `${row['office']}${sector ? ' sector' : ' field office'}`;
    return {
      month: october(row),
      component: sector ? 'between' : 'ports',
      office: name.replaceAll('-', ' ').toUpperCase(),
      drug: 'fentanyl',
      pounds: row['pounds'],
      events: row['events'],
    };
  });

/**
 * The file has more digits than our rows: a nation that is a hundredth off the sum of its regions is
 * spread over them, and what no drug of ours has is of other kinds.
 */
export function regionLines(rows: readonly Row[]): CbpLine[] {
  const regions = Object.keys(regionNames) as (keyof typeof regionNames)[];
  return [...group(rows, (row) => row['fiscalYear']).values()].flatMap((ofYear) => {
    const value = (substance: string, region: string, column: 'pounds' | 'events') =>
      ofYear.find((row) => row['substance'] === substance && row['region'] === region)?.[
        column
      ] as number;
    const exact = (substance: string, region: string) => {
      const parts = regions.reduce((sum, name) => sum + value(substance, name, 'pounds'), 0);
      return (
        value(substance, region, 'pounds') + (value(substance, 'nationwide', 'pounds') - parts) / 3
      );
    };
    const rest = (of: (substance: string) => number) =>
      substances.reduce((left, substance) => left - of(substance), of('all'));
    return regions.flatMap((region) => {
      const line = (drug: string, pounds: number, events: number): CbpLine => ({
        month: october(ofYear[0] as Row),
        region,
        drug,
        pounds,
        events,
      });
      return [
        ...substances.map((name) => line(name, exact(name, region), value(name, region, 'events'))),
        line(
          'Other Drugs**',
          rest((name) => exact(name, region)),
          rest((name) => value(name, region, 'events')),
        ),
      ];
    });
  });
}

/** Rows of the regions by month: what is not at the southwest border is at the northern one. */
export const kindLines = (rows: readonly Row[]): CbpLine[] =>
  [...group(rows, (row) => `${row['month']} ${row['substance']}`).values()].flatMap((pair) => {
    const of = (region: string, column: string) =>
      pair.find((row) => row['region'] === region)?.[column] as number;
    const month = pair[0]?.['month'] as string;
    const drug = pair[0]?.['substance'] as string;
    const [pounds, events] = ['pounds', 'events'].map((column) => of('southwest', column));
    return [
      { month, drug, pounds, events },
      {
        month,
        drug,
        region: 'northern' as const,
        pounds: of('nationwide', 'pounds') - (pounds as number),
        events: of('nationwide', 'events') - (events as number),
      },
    ];
  });

export const seaLines = (rows: readonly Row[]): CbpLine[] =>
  rows
    .filter((row) => row['substance'] !== 'all')
    .map(({ month, substance, pounds, events }) => ({
      month: month as string,
      drug: substance as string,
      office: 'Yuma Air Branch',
      pounds,
      events,
    }));
