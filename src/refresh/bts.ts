import { group, sum } from 'd3-array';
import type { Dataset } from '#data/dataset.ts';
import { RefreshError } from './error.ts';
import type { Adapter, Feed } from './feed.ts';
import { codeIn, type Entry, numberIn, wrong } from './table.ts';

const columns = ['port_name', 'state', 'port_code', 'border', 'date', 'measure', 'value'];
const border = 'US-Mexico Border';
const limit = 500_000;

const measures = {
  Trucks: 'trucks',
  'Personal Vehicles': 'cars',
  Buses: 'buses',
  Pedestrians: 'pedestrians',
  'Personal Vehicle Passengers': 'carPassengers',
  'Bus Passengers': 'busPassengers',
  'Train Passengers': 'trainPassengers',
} as const;

type Measure = (typeof measures)[keyof typeof measures];
const people: readonly Measure[] = [
  'pedestrians',
  'carPassengers',
  'busPassengers',
  'trainPassengers',
];

interface Count {
  port: string;
  name: string;
  year: number;
  month: string;
  measure: Measure;
  value: number;
}

function readCounts(entries: readonly Entry[]): { counts: Count[]; notes: string[] } {
  const once = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  const repeated = entries.length - once.size;
  const counts = [...once.values()].map((entry) => {
    codeIn(entry, 'border', { [border]: true });
    const month = entry['date']?.match(/^(\d{4}-\d{2})-01(T|$)/)?.[1];
    return {
      port: entry['port_code'] ?? '',
      name: entry['port_name'] ?? '',
      month: month ?? wrong(entry, 'date', 'the first of a month such as 2024-01-01'),
      year: Number(month?.slice(0, 4)),
      measure: codeIn(entry, 'measure', measures),
      value: numberIn(entry, 'value'),
    };
  });
  const notes = repeated ? [`${repeated} exactly repeated lines of the feed were left out`] : [];
  return { counts, notes };
}

/** Years with twelve months and every kind of traffic; only the first and the last may have fewer months. */
function wholeYears(counts: readonly Count[]): number[] {
  const years = [...group(counts, ({ year }) => year)].sort(([a], [b]) => a - b);
  return years.flatMap(([year, ones], i) => {
    const months = new Set(ones.map(({ month }) => month)).size;
    if (months === 12) {
      const lost = Object.entries(measures).find(
        ([, code]) => !ones.some((o) => o.measure === code),
      );
      if (lost) throw new RefreshError(`the feed has no "${lost[0]}" in ${year}`);
      return [year];
    }
    if (i && i < years.length - 1)
      throw new RefreshError(`the feed has only ${months} months of ${year}: it is not complete`);
    return [];
  });
}

/** Null where there is no such traffic. */
const total = (counts: readonly Count[], ...wanted: readonly Measure[]) =>
  sum(
    counts.filter(({ measure }) => wanted.includes(measure)),
    ({ value }) => value,
  ) || null;

const yearly: Adapter = (entries) => {
  const { counts, notes } = readCounts(entries);
  const years = wholeYears(counts);
  if (!years.length) throw new RefreshError('the feed has no year of twelve months');
  const rows = years.map((year) => {
    const ones = counts.filter((one) => one.year === year);
    const of = (...wanted: Measure[]) => total(ones, ...wanted);
    return {
      year,
      cars: of('cars'),
      trucks: of('trucks'),
      buses: of('buses'),
      pedestrians: of('pedestrians'),
      carPassengers: of('carPassengers'),
      people: of(...people),
    };
  });
  return { rows, asOf: `${years.at(-1)}-12`, notes };
};

/** Titles, notes and facts speak of one year: which one, an editor decides by `asOf`. */
const byPort: Adapter = (entries, now) => {
  const { counts, notes } = readCounts(entries);
  const year = Number(now.about.asOf.slice(0, 4));
  const whole = wholeYears(counts);
  if (!whole.includes(year)) throw new RefreshError(`the feed has no twelve months of ${year}`);
  const ports = group(
    counts.filter((one) => one.year === year),
    ({ port }) => port,
  );
  checkPorts(ports, now, year);
  const rows = now.rows.flatMap((row) => {
    const ones = ports.get(row['code'] as string);
    if (!ones) return [];
    const counted = {
      trucks: total(ones, 'trucks'),
      cars: total(ones, 'cars'),
      pedestrians: total(ones, 'pedestrians'),
      people: total(ones, ...people) ?? 0,
    };
    return [{ ...row, ...counted }];
  });
  const later = whole.filter((one) => one > year).at(-1);
  const more = later
    ? `${later} is complete in the feed: to move on, change the words and "asOf" in about.json`
    : '';
  return { rows, asOf: now.about.asOf, notes: [...notes, more].filter(Boolean) };
};

function checkPorts(ports: ReadonlyMap<string, Count[]>, now: Dataset, year: number) {
  const known = new Set(now.rows.map((row) => row['code']));
  for (const [code, [one]] of ports)
    if (!known.has(code))
      throw new RefreshError(
        `port "${one?.name}" (${code}) has traffic in ${year} but no row: add one with its place first`,
      );
}

export const btsCrossings: Feed = {
  id: 'bts-crossings',
  title: 'Bureau of Transportation Statistics, border crossings',
  origin: 'https://data.bts.gov',
  path: `/resource/keg4-3bc2.csv?${new URLSearchParams({
    $select: columns.join(','),
    $where: `border='${border}' AND measure in (${Object.keys(measures)
      .map((name) => `'${name}'`)
      .join(', ')})`,
    $order: 'date,port_code,measure,value',
    $limit: String(limit),
  })}`,
  columns,
  limit,
  datasets: { 'crossings-yearly': yearly, 'port-crossings': byPort },
};
