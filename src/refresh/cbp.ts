import { sort } from 'd3-array';
import type { Dataset } from '#data/dataset.ts';
import type { Adapter, Feed, Reading, Row } from './feed.ts';
import {
  fiscalYearOf,
  monthsOfYears,
  readSeizures,
  regions,
  type Seizure,
  substances,
  tally,
} from './seizures.ts';
import { codeIn, wrong } from './table.ts';

const columns = (place: string) =>
  `FY|Month (abbv)|Component|Region|Land Filter|${place}|Drug Type|Count of Event|Sum Qty (lbs)`.split(
    '|',
  );

/** The units on the southwest border, from west to east. */
const offices = [
  'san-diego',
  'el-centro',
  'yuma',
  'tucson',
  'el-paso',
  'big-bend',
  'del-rio',
  'laredo',
  'rio-grande-valley',
];
const withAll = [...substances, 'all'] as const;

/** CBP puts months and years into the names of its files, and each file on the page of its series. */
export const newestFile = (series: string) => (links: readonly string[]) => {
  const name = new RegExp(
    `/(\\d{4}-\\d{2})/${series}-fy\\d\\d-fy(\\d\\d)(?:-([a-z]{3}))?\\.csv$`,
    'i',
  );
  const order = 'oct nov dec jan feb mar apr may jun jul aug sep'.split(' ');
  const found = links.flatMap((link) => {
    const match = link.match(name);
    if (!match) return [];
    const [, folder = '', year = '', month] = match;
    const months = month ? order.indexOf(month.toLowerCase()) : order.length;
    return [{ link, rank: `${year}-${String(months).padStart(2, '0')}-${folder}` }];
  });
  return sort(found, ({ rank }) => rank).at(-1)?.link;
};

const componentOf = ({ entry }: Seizure) =>
  codeIn(entry, 'Component', {
    'Office of Field Operations': 'ports',
    'U.S. Border Patrol': 'between',
  } as const);

const place = (list: readonly string[], column: string) => (row: Row) =>
  list.indexOf(row[column] as string);
const year = (row: Row) => row['fiscalYear'] as number;
const month = (row: Row) => row['month'] as string;
const isHere = (one: Seizure) => one.region === 'southwest';
const isFentanyl = (one: Seizure) => one.substance === 'fentanyl';

/** A new file covers about four years; older rows stay as they are. */
function read(
  now: Dataset,
  seizures: readonly Seizure[],
  rows: readonly Row[],
  order: readonly ((row: Row) => string | number)[],
): Reading {
  const all = sort(seizures.map((one) => one.month));
  const first = all[0] as string;
  const before = (row: Row) =>
    row['month'] === undefined ? year(row) < fiscalYearOf(first) : month(row) < first;
  return {
    rows: sort([...now.rows.filter(before), ...rows], ...order),
    asOf: all.at(-1) as string,
  };
}

const borderMonthly: Adapter = (entries, now) => {
  const seizures = readSeizures(entries);
  const rows = tally(seizures.filter(isHere).filter(isFentanyl), (one) => [
    { month: one.month, fiscalYear: one.fiscalYear, component: componentOf(one) },
  ]);
  return read(now, seizures, rows, [month, place(['ports', 'between'], 'component')]);
};

const borderByOffice: Adapter = (entries, now) => {
  const seizures = readSeizures(entries);
  const months = monthsOfYears(seizures);
  const names = new Map(now.rows.map((row) => [`${row['kind']} ${row['office']}`, row['name']]));
  const rows = tally(seizures.filter(isHere).filter(isFentanyl), ({ fiscalYear, entry }) => {
    const text = entry['Area of Responsibility'] ?? '';
    const [, title = '', word] = text.match(/^(.+) (FIELD OFFICE|SECTOR)$/) ?? [];
    const kind = word === 'SECTOR' ? 'sector' : 'field-office';
    const office = title.toLowerCase().replaceAll(' ', '-');
    const name = names.get(`${kind} ${office}`);
    if (!name || !offices.includes(office))
      wrong(
        entry,
        'Area of Responsibility',
        `${[...names.keys()].join(', ')}; add a row for a new one`,
      );
    return [{ fiscalYear, months: months.get(fiscalYear), kind, office, name }];
  });
  return read(now, seizures, rows, [
    year,
    place(['field-office', 'sector'], 'kind'),
    place(offices, 'office'),
  ]);
};

const byRegion: Adapter = (entries, now) => {
  const seizures = readSeizures(entries);
  const months = monthsOfYears(seizures);
  const rows = tally(seizures, (one) =>
    [one.substance, 'all'].flatMap((substance) =>
      [one.region, 'nationwide'].flatMap((region) =>
        substance
          ? [{ fiscalYear: one.fiscalYear, months: months.get(one.fiscalYear), substance, region }]
          : [],
      ),
    ),
  );
  return read(now, seizures, rows, [year, place(withAll, 'substance'), place(regions, 'region')]);
};

const monthlyByKind: Adapter = (entries, now) => {
  const seizures = readSeizures(entries);
  const rows = tally(seizures, ({ month, fiscalYear, substance, region }) =>
    [region, 'nationwide']
      .filter((name) => substance && ['southwest', 'nationwide'].includes(name))
      .map((name) => ({ month, fiscalYear, substance, region: name })),
  );
  return read(now, seizures, rows, [month, place(withAll, 'substance'), place(regions, 'region')]);
};

const seaAndAir: Adapter = (entries, now) => {
  const seizures = readSeizures(entries);
  const other = seizures.find((one) => !one.substance);
  if (other) wrong(other.entry, 'Drug Type', `one of ${substances.join(', ')}`);
  const rows = tally(seizures, ({ month, fiscalYear, substance }) =>
    [substance, 'all'].map((name) => ({ month, fiscalYear, substance: name })),
  );
  return read(now, seizures, rows, [month, place(withAll, 'substance')]);
};

export const cbpSeizures: Feed = {
  id: 'cbp-seizures',
  title: 'US Customs and Border Protection, nationwide seizures',
  origin: 'https://www.cbp.gov',
  path: '/document/stats/nationwide-drug-seizures',
  newest: newestFile('nationwide-drugs'),
  columns: columns('Area of Responsibility'),
  datasets: {
    'border-seizures-monthly': borderMonthly,
    'border-seizures-by-office': borderByOffice,
    'seizures-by-region': byRegion,
    'seizures-monthly-by-kind': monthlyByKind,
  },
};

export const cbpSeaAndAir: Feed = {
  id: 'cbp-sea-and-air',
  title: 'US Customs and Border Protection, Air and Marine Operations',
  origin: 'https://www.cbp.gov',
  path: '/document/stats/amo-drug-seizures',
  newest: newestFile('amo-drug-seizures'),
  columns: columns('Branch'),
  datasets: { 'sea-and-air-seizures-monthly': seaAndAir },
};
