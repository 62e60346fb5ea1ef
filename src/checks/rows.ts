import { type Problem, show } from '#data/problem.ts';
import { inOrder } from './order.ts';
import type { ReadDataset } from './read.ts';

/** Datasets whose places all lie in Mexico. */
const inMexico: ReadonlySet<string> = new Set(['sinaloa-events']);
const mexico = { latitude: [14.5, 32.8], longitude: [-118.5, -86.7] } as const;

/** Columns that count from a fixed day on, so that they can only grow. */
const cumulative: Readonly<Record<string, readonly string[]>> = {
  'prisoner-transfers': ['runningTotal'],
  'security-cabinet': ['arrests', 'sites', 'tonnes', 'pills', 'kilograms', 'firearms'],
  'sinaloa-operations': ['arrests', 'firearms', 'allKilograms', 'kilograms', 'pills', 'sites'],
  'sinaloa-war-tally': ['homicides', 'missingReports', 'vehiclesStolen', 'gunmenKilled'],
};

/** What a row’s schema cannot see: one column against another, one row against those before. */
export function rowProblems(data: ReadDataset): Problem[] {
  const { id, about, rows } = data;
  const file = `content/data/${id}/rows.json`;
  return [
    ...(about ? inOrder(about, `content/data/${id}/about.json`, 'dataset', 'field') : []),
    ...rows.flatMap(({ number, row }) => inOrder(row, file, `row ${number}`, 'column')),
    ...rows.flatMap(({ number, row }) =>
      placeProblems(row, inMexico.has(id)).map((problem) => ({
        file,
        record: `row ${number}`,
        ...problem,
      })),
    ),
    ...(cumulative[id] ?? []).flatMap((column) => falls(data, file, column)),
  ];
}

type Row = ReadDataset['rows'][number]['row'];
type Found = Pick<Problem, 'field' | 'found' | 'allowed'>;

function placeProblems(row: Row, mexican: boolean): Found[] {
  const { latitude, longitude } = row;
  if (latitude === undefined || longitude === undefined) return [];
  if ((latitude === null) !== (longitude === null)) {
    const missing = latitude === null ? 'latitude' : 'longitude';
    const other = latitude === null ? 'longitude' : 'latitude';
    return [
      { field: `column "${missing}"`, found: 'null', allowed: `a number, as "${other}" has one` },
    ];
  }
  if (!mexican) return [];
  return (['latitude', 'longitude'] as const).flatMap((column) => {
    const value = row[column];
    const [low, high] = mexico[column];
    if (typeof value !== 'number' || (value >= low && value <= high)) return [];
    return {
      field: `column "${column}"`,
      found: show(value),
      allowed: `${low} to ${high}: a place in Mexico`,
    };
  });
}

/** Rows where a column that only grows falls, unless a note of the row says why. */
function falls({ rows }: ReadDataset, file: string, column: string): Problem[] {
  let last: number | undefined;
  return rows.flatMap(({ number, row }) => {
    const value = row[column];
    if (typeof value !== 'number') return [];
    const before = last;
    last = value;
    if (before === undefined || value >= before || row['note'] !== null) return [];
    return {
      file,
      record: `row ${number}`,
      field: `column "${column}"`,
      found: `${value} after ${before}`,
      allowed: `${before} or more, or a note that says why it fell`,
    };
  });
}
