import { csvFormat } from 'd3-dsv';
import { monthsFrom } from './cbp-lines.fixture.ts';
import type { Row } from './feed.ts';

/** Feeds written backwards: files in the shape of the source that come to the rows we have. */

const traffic = (row: Row, year: unknown, port: Row | undefined) => {
  const number = (column: string) => (row[column] ?? 0) as number;
  const passengers = number('people') - number('pedestrians');
  const inCars = 'carPassengers' in row ? number('carPassengers') : passengers;
  const values = {
    Trucks: row['trucks'],
    'Personal Vehicles': row['cars'],
    Buses: row['buses'] ?? 0,
    Pedestrians: row['pedestrians'],
    'Personal Vehicle Passengers': inCars,
    'Bus Passengers': passengers - inCars,
    'Train Passengers': 0,
  };
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .flatMap(([measure, value]) =>
      monthsFrom(`${year}-01`, 12).map((month, i) => ({
        port_name: (port?.['id'] ?? 'Laredo') as string,
        state: 'Texas',
        port_code: (port?.['code'] ?? '2304') as string,
        border: 'US-Mexico Border',
        date: `${month}-01T00:00:00.000`,
        measure,
        value: i ? 0 : (value as number),
      })),
    );
};

export const yearFile = (rows: readonly Row[]) =>
  `${csvFormat(rows.flatMap((row) => traffic(row, row['year'], undefined)))}\n`;
export const portFile = (rows: readonly Row[], year: string) =>
  `${csvFormat(rows.flatMap((row) => traffic(row, year, row)))}\n`;

const indicators: Record<string, string> = {
  all: 'Number of Drug Overdose Deaths',
  'synthetic-opioids': 'Synthetic opioids, excl. methadone (T40.4)',
  psychostimulants: 'Psychostimulants with abuse potential (T43.6)',
  cocaine: 'Cocaine (T40.5)',
  heroin: 'Heroin (T40.1)',
};

/** The order is CDC's: years, then months by their names. */
export const deathFile = (rows: readonly Row[]) =>
  `${csvFormat(
    rows.map(({ month, category, deaths }) => ({
      state: 'US',
      year: (month as string).slice(0, 4),
      month: new Date(`${month}-01`).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
      period: '12 month-ending',
      indicator: indicators[category as string],
      data_value: deaths as number,
      predicted_value: deaths as number,
    })),
  )}\n`;
