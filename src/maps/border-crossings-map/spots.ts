import { max } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import type parts from '#content/data/border-parts/dataset.ts';
import type sectors from '#content/data/border-sectors/dataset.ts';
import type seizures from '#content/data/border-seizures-by-office/dataset.ts';
import type offices from '#content/data/field-offices/dataset.ts';
import type ports from '#content/data/port-crossings/dataset.ts';
import middles from '#content/geo/line-middles.json' with { type: 'json' };
import type { RowOf } from '#data/dataset.ts';
import type { View } from '#draw/contract.ts';
import { type Camera, project } from '#maps/camera.ts';
import type words from './en.json';
import type { State } from './states.ts';

export interface Rows {
  ports: readonly RowOf<typeof ports>[];
  offices: readonly RowOf<typeof offices>[];
  seizures: readonly RowOf<typeof seizures>[];
  sectors: readonly RowOf<typeof sectors>[];
  parts: readonly RowOf<typeof parts>[];
}

export type MapView = View<Rows, State, typeof words>;

/** A circle on the map, in pixels. */
export interface Spot {
  id: string;
  x: number;
  y: number;
  r: number;
}

/** The fiscal year of the offices' circles: the last whole one in the record. */
export const seizureYear = 2025;

/** Where each sector and part is named: near its middle. */
export const sectorMiddles = middles.filter(({ kind }) => kind === 'sector');
/** The longest part first: it is named first. */
export const partMiddles = middles.filter(({ kind }) => kind === 'part').reverse();

/** Ports with an area by what the state measures. */
export function portSpots({ rows, state, size }: MapView, camera: Camera): Spot[] {
  const measure = state.ports ?? 'people';
  const most = max(rows.ports, (port) => port[measure] ?? 0) ?? 0;
  const radius = scaleSqrt([0, most], [0, size.text * 1.75]);
  return rows.ports.map((port) => ({
    id: port.id,
    ...project([port.lon, port.lat], camera, size),
    r: state.ports ? Math.max(radius(port[measure] ?? 0), 1) : state.offices ? 2 : 0,
  }));
}

/** Field offices with an area by pounds seized. */
export function officeSpots({ rows, state, size }: MapView, camera: Camera): Spot[] {
  const most = max(rows.offices, (office) => poundsOf(rows, office.id)) ?? 0;
  const radius = scaleSqrt([0, most], [0, size.text * 2.4]);
  return rows.offices.map((office) => ({
    id: office.id,
    ...project([office.lon, office.lat], camera, size),
    r: state.offices ? radius(poundsOf(rows, office.id)) : 0,
  }));
}

/** Where one sector ends and the next begins. */
export const sectorEnds = ({ state, size }: MapView, camera: Camera): Spot[] =>
  sectorMiddles.slice(1).map(({ id, west }) => ({
    id,
    ...project(west as [number, number], camera, size),
    r: state.line === 'sectors' ? 3 : 0,
  }));

/** Pounds of fentanyl seized at an office's ports in the year of the circles. */
export const poundsOf = (rows: Rows, office: string): number =>
  rows.seizures.find(
    (row) => row.kind === 'field-office' && row.office === office && row.fiscalYear === seizureYear,
  )?.pounds ?? 0;
