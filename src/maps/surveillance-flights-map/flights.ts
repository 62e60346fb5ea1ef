import type flights from '#content/data/surveillance-flights/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { View } from '#draw/contract.ts';
import type words from './en.json';
import type { State } from './states.ts';

type Row = RowOf<typeof flights>;

/** The columns that the map is drawn from. */
export type Flight = Pick<
  Row,
  | 'id'
  | 'date'
  | 'dateEnd'
  | 'category'
  | 'platform'
  | 'operatorKind'
  | 'area'
  | 'latitude'
  | 'longitude'
  | 'precision'
  | 'path'
  | 'status'
>;

export interface Rows {
  flights: readonly Flight[];
}

export type MapView = View<Rows, State, typeof words>;

type Precision = Exclude<Row['precision'], 'unspecified'>;

/** A row that stands on the map. */
export interface Placed extends Flight {
  latitude: number;
  longitude: number;
  precision: Precision;
}

/** Something flew or acted. Statements and debates have a speaker’s place, which is not a place in the sky. */
const acting: ReadonlySet<Row['category']> = new Set([
  'isr-drone',
  'manned-isr',
  'cartel-drone',
  'counter-drone',
  'ground-intel',
  'transport',
]);

const isPlaced = (row: Flight): row is Placed =>
  acting.has(row.category) &&
  row.precision !== 'unspecified' &&
  row.latitude !== null &&
  row.longitude !== null;

/** The rows that stand on the map: the widest shape first, so that it lies under the others. */
export const placed = (rows: readonly Flight[]): Placed[] =>
  rows.filter(isPlaced).sort((a, b) => radius[b.precision] - radius[a.precision]);

/**
 * Half the width of a soft shape in kilometres, by how exactly the place is known. Our choice: a wide area still
 * stays off the coast where the record puts a flight over the sea; a state is about a circle of Guerrero’s area.
 * A point has a shape too: where an aircraft was seen once is not where it flew.
 */
export const radius: Readonly<Record<Precision, number>> = {
  point: 40,
  city: 60,
  area: 100,
  state: 150,
};

/** Its detections lie along the whole border; the record’s point only stands for them. */
export const wholeBorder = 'cartel-drones-border-2024h2';

/**
 * The report has this aircraft off Cabo San Lucas, then up the Gulf to Guaymas and back, over the sea all the way. The
 * record’s straight lines would lie on the peninsula; the sketch goes round its tip, and back the same way.
 */
const roundTheCape: Readonly<Record<string, readonly [number, number]>> = {
  'rc135-2025-02-03': [22.2, -109],
};

/** What a row’s sketch joins, from first to last: latitude, longitude. */
export function sketchPoints({ id, path }: Flight): (readonly [number, number])[] {
  if (!path) return [];
  const [first, ...rest] = path;
  const detour = roundTheCape[id];
  return first && detour ? [first, detour, ...rest.slice(0, -1)] : path;
}
