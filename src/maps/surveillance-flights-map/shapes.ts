import { maxIndex } from 'd3-array';
import line from '#content/geo/line.json' with { type: 'json' };
import type { Mark } from '#draw/contract.ts';
import { group, path, round } from '#draw/marks.ts';
import { kilometresPerUnit } from '#draw/mercator.ts';
import { type Camera, project } from '#maps/camera.ts';
import { type MapView, type Placed, radius, sketchPoints, wholeBorder } from './flights.ts';
import { operatorClass, softShape } from './operators.ts';

type Size = MapView['size'];

/** Where a row lies and how far its shape reaches, in pixels; never so small that its mark hides it. */
export function reach(
  row: Placed,
  camera: Camera,
  size: Size,
): { x: number; y: number; r: number } {
  const perKm = camera.k / kilometresPerUnit(row.latitude);
  const r = Math.max(radius[row.precision] * perKm, size.text * 0.8);
  return { ...project([row.longitude, row.latitude], camera, size), r };
}

/** Whether a row’s shape, or part of it, lies in the box. */
export function isInSight(row: Placed, camera: Camera, size: Size): boolean {
  if (row.id === wholeBorder) return true;
  const { x, y, r } = reach(row, camera, size);
  return x > -r && y > -r && x < size.width + r && y < size.height + r;
}

/** The soft shape of a row: a disc, or a band along the whole border. */
export function shape(row: Placed, className: string, camera: Camera, size: Size): Mark {
  const attrs = { 'data-row': row.id };
  const at = reach(row, camera, size);
  if (row.id !== wholeBorder)
    return softShape(`area-${row.id}`, row.operatorKind, { ...at, class: className }, attrs);
  return band(`area-${row.id}`, row, border(camera, size), at.r * 0.7, className);
}

/** A path as a broad soft band: a sketch from place names must not look like a track. */
export function sketch(row: Placed, camera: Camera, size: Size): Mark[] {
  const points = sketchLine(row, camera, size);
  if (!points.length) return [];
  const width = Math.min(reach(row, camera, size).r * 1.1, size.text * 2.2);
  return [band(`sketch-${row.id}`, row, `M${points.map(point).join('L')}`, width, '')];
}

/** Where a sketch begins, in pixels, and the middle of its longest leg. */
export function sketchSpots(row: Placed, camera: Camera, size: Size) {
  const points = sketchLine(row, camera, size);
  const length = (index: number) => {
    const [a, b] = [points[index], points[index + 1]];
    return a && b ? Math.hypot(b.x - a.x, b.y - a.y) : 0;
  };
  const longest = maxIndex(points, (_, index) => length(index));
  const [start, a, b] = [points[0], points[longest], points[longest + 1]];
  return start && a && b
    ? { start, middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } }
    : undefined;
}

const sketchLine = (row: Placed, camera: Camera, size: Size): Point[] =>
  sketchPoints(row).map(([lat, lon]) => project([lon, lat], camera, size));

interface Point {
  x: number;
  y: number;
}

const point = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

function band(key: string, row: Placed, d: string, width: number, className: string): Mark {
  const names = ['soft-band', operatorClass(row.operatorKind), className].filter(Boolean).join(' ');
  return group(key, { class: names, 'data-row': row.id }, [
    path('outer', { d, 'stroke-width': width }),
    path('inner', { d, 'stroke-width': width * 0.55 }),
  ]);
}

/** Kilometres of border from one point of the band to the next: it is broad, and needs no more. */
const stride = 70;

const borderPoints = line.points.filter(
  ([, , km = 0], index, all) =>
    index === all.length - 1 ||
    Math.floor(km / stride) !== Math.floor((all[index - 1]?.[2] ?? -stride) / stride),
);

const border = (camera: Camera, size: Size): string =>
  `M${borderPoints.map(([lon = 0, lat = 0]) => point(project([lon, lat], camera, size))).join('L')}`;
