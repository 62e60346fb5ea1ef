import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasets } from '#data/registry.ts';
import { newestFile } from './cbp.ts';
import type { Row } from './feed.ts';
import { feeds } from './feeds.ts';
import { complete, difference } from './rows.ts';
import { readTable } from './table.ts';

/** What the rows of a feed come to, where the dataset has the first of them already. */
function reading(id: string, lines: string) {
  const feed = feeds.find((one) => Object.hasOwn(one.datasets, id));
  const data = datasets.get(id);
  const entries = readTable(`${feed?.columns.join(',')}\n${lines}\n`, feed?.columns ?? [], 'test');
  if (!data || !feed) throw new Error(`no dataset ${id}`);
  return feed.datasets[id]?.(entries, data);
}

test('each feed makes datasets that are there, and no two the same', () => {
  const ids = feeds.flatMap((feed) => Object.keys(feed.datasets));
  expect(ids.filter((id) => !existsSync(`content/data/${id}/dataset.ts`))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the lines of CBP’s file for April 2026 come to the row that was made from them', () => {
  const filler = ['OCT', 'NOV', 'DEC', 'JAN', 'FEB', 'MAR'].map(
    (month) =>
      `2026 (FYTD),${month},U.S. Border Patrol,Northern Border,Other,BUFFALO SECTOR,Lsd,1,0`,
  );
  const lines = `2026 (FYTD),APR,Office of Field Operations,Coastal/Interior,Other,MIAMI FIELD OFFICE,Fentanyl,6,0.5404852815192
2026 (FYTD),APR,Office of Field Operations,Southwest Border,Land Only,EL PASO FIELD OFFICE,Cocaine,21,454.585247602568
2026 (FYTD),APR,Office of Field Operations,Southwest Border,Land Only,EL PASO FIELD OFFICE,Fentanyl,2,0.4574371474238
2026 (FYTD),APR,Office of Field Operations,Southwest Border,Land Only,SAN DIEGO FIELD OFFICE,Fentanyl,29,126.0298094345392
2026 (FYTD),APR,Office of Field Operations,Southwest Border,Land Only,TUCSON FIELD OFFICE,Fentanyl,23,231.59289454517744`;
  const result = reading('border-seizures-monthly', [...filler, lines].join('\n'));
  expect(result?.asOf).toBe('2026-04');
  expect(result?.rows.at(-1)).toEqual({
    month: '2026-04',
    fiscalYear: 2026,
    component: 'ports',
    pounds: 358.08,
    events: 54,
  });
  expect(result?.rows).toHaveLength(169);
});

test('the lines of CBP’s air and sea file for December 2025 come to the total of its record', () => {
  const line = (text: string) => `2026 (FYTD),DEC,Air and Marine Operations,${text}`;
  const before = ['OCT', 'NOV'].map(
    (month) =>
      `2026 (FYTD),${month},Air and Marine Operations,Northern Border,Land,Bellingham Air Branch,Cocaine,1,1`,
  );
  const lines = [
    'Coastal/Interior,Other,Caribbean Air And Marine Branch,Cocaine,1,1702.83',
    'Coastal/Interior,Other,Ground Tactical Air Controller,Cocaine,1,43.78',
    'Coastal/Interior,Other,Ground Tactical Air Controller,Methamphetamine,3,150.53',
    'Coastal/Interior,Other,Jacksonville Air And Marine Branch,Cocaine,1,11.02',
    'Coastal/Interior,Other,Jacksonville Air And Marine Branch,Fentanyl,1,0.6',
    'Northern Border,Other,Great Lakes Air And Marine Branch,Cocaine,2,3.53',
    'Southwest Border,Land,El Paso Air Branch,Methamphetamine,1,3.0',
    'Southwest Border,Land,Laredo Air Branch,Cocaine,1,2.2',
    'Southwest Border,Land,Mc Allen Air And Marine Branch,Cocaine,2,0.18',
    'Southwest Border,Land,Mc Allen Air And Marine Branch,Methamphetamine,1,1.23',
    'Southwest Border,Land,Tucson Air Branch,Fentanyl,3,3.56',
    'Southwest Border,Land,Tucson Air Branch,Methamphetamine,2,4.32',
    'Southwest Border,Other,San Diego Air And Marine Branch,Cocaine,1,68.34',
    'Southwest Border,Other,San Diego Air And Marine Branch,Methamphetamine,1,100.0',
  ].map(line);
  const result = reading('sea-and-air-seizures-monthly', [...before, ...lines].join('\n'));
  const december = result?.rows.filter((row) => row['month'] === '2025-12');
  expect(december?.map((row) => [row['substance'], row['pounds'], row['events']])).toEqual([
    ['fentanyl', 4.16, 4],
    ['methamphetamine', 259.08, 8],
    ['cocaine', 1831.88, 9],
    ['all', 2095.12, 21],
  ]);
});

test('CDC’s predicted deaths count, for the nation only', () => {
  const synthetic = '"Synthetic opioids, excl. methadone (T40.4)"';
  const result = reading(
    'deaths-twelve-months',
    `US,2015,April,12 month-ending,${synthetic},6868,6915
CT,2015,April,12 month-ending,${synthetic},121,121
US,2015,April,12 month-ending,Number of Drug Overdose Deaths,48900,49108
US,2015,April,12 month-ending,Number of Deaths,2700000,
US,2015,April,12 month-ending,Heroin (T40.1),11500,11544
US,2015,April,12 month-ending,Cocaine (T40.5),5900,5949
US,2015,April,12 month-ending,Psychostimulants with abuse potential (T43.6),4700,4718`,
  );
  expect(result).toEqual({
    asOf: '2015-04',
    rows: datasets.get('deaths-twelve-months')?.rows.filter((row) => row['month'] === '2015-04'),
  });
});

test('lines of traffic that are repeated exactly count once', () => {
  const kinds = [
    'Trucks',
    'Personal Vehicles',
    'Buses',
    'Pedestrians',
    'Personal Vehicle Passengers',
    'Bus Passengers',
    'Train Passengers',
  ];
  const line = (kind: string, month: number) =>
    `Laredo,Texas,2304,US-Mexico Border,2019-${String(month).padStart(2, '0')}-01T00:00:00.000,${kind},10`;
  const lines = kinds.flatMap((kind) => Array.from({ length: 12 }, (_, i) => line(kind, i + 1)));
  const result = reading('crossings-yearly', [...lines, line('Trucks', 6)].join('\n'));
  expect(result?.rows).toEqual([
    {
      year: 2019,
      cars: 120,
      trucks: 120,
      buses: 120,
      pedestrians: 120,
      carPassengers: 120,
      people: 480,
    },
  ]);
  expect(result?.notes).toEqual(['1 exactly repeated lines of the feed were left out']);
});

describe('the newest file of a CBP page', () => {
  const newest = newestFile('nationwide-drugs');
  const file = (folder: string, name: string) =>
    `https://www.cbp.gov/sites/default/files/${folder}/${name}.csv`;
  test.each([
    [
      'goes by the fiscal month, not the alphabet',
      ['2026-05/nationwide-drugs-fy23-fy26-apr', '2026-09/nationwide-drugs-fy23-fy26-aug'],
      1,
    ],
    [
      'of a finished year has no month',
      ['2026-10/nationwide-drugs-fy23-fy26-aug', '2026-11/nationwide-drugs-fy23-fy26'],
      1,
    ],
    [
      'of a new year comes after a finished one',
      ['2026-12/nationwide-drugs-fy24-fy27-oct', '2026-11/nationwide-drugs-fy23-fy26'],
      0,
    ],
    [
      'that was published again is the later one',
      ['2026-06/nationwide-drugs-fy23-fy26-apr', '2026-05/nationwide-drugs-fy23-fy26-apr'],
      0,
    ],
    [
      'is of the same series',
      ['2026-09/amo-drug-seizures-fy23-fy26-aug', '2026-05/nationwide-drugs-fy23-fy26-apr'],
      1,
    ],
  ])('%s', (_name, names, wanted) => {
    const links = names.map((name) => file(...(name.split('/') as [string, string])));
    expect(newest(links)).toBe(links[wanted]);
  });

  test('is none where there is no link of its kind', () => {
    expect(newest(['/documents/dictionary.pdf'])).toBeUndefined();
  });
});

test('rows are compared by key and value, and keep what a feed does not know', () => {
  const before: Row[] = [
    { id: 'a', value: 1, note: 'kept' },
    { id: 'b', value: 2, note: null },
  ];
  const after = complete(
    before,
    [
      { id: 'a', value: 3 },
      { id: 'c', value: 4, extra: 1 },
    ],
    ['id'],
    ['id', 'note', 'value'],
  );
  expect(after).toEqual([
    { id: 'a', value: 3, note: 'kept' },
    { id: 'c', value: 4 },
  ]);
  expect(difference(before, after, ['id'])).toEqual({
    added: [{ id: 'c', value: 4 }],
    revised: [{ before: before[0], after: after[0], columns: ['value'] }],
    gone: [before[1]],
  });
});
