import { type LonLat, mercator } from '#draw/mercator.ts';

/** Where a map looks: the middle in world units (0 to 1) and pixels for one world unit. */
export interface Camera {
  x: number;
  y: number;
  k: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The camera that fits bounds into a box, as Leaflet's `fitBounds` does with fractional zoom. */
export function cameraFor(
  [west, south, east, north]: Bounds,
  box: { width: number; height: number },
): Camera {
  const [x0, y1] = mercator([west, south]);
  const [x1, y0] = mercator([east, north]);
  return {
    x: (x0 + x1) / 2,
    y: (y0 + y1) / 2,
    k: Math.min(box.width / (x1 - x0), box.height / (y1 - y0)),
  };
}

/** Where a point lies in a box seen by a camera, in pixels. */
export function project(
  point: LonLat,
  camera: Camera,
  box: { width: number; height: number },
): { x: number; y: number } {
  const [x, y] = mercator(point);
  return {
    x: (x - camera.x) * camera.k + box.width / 2,
    y: (y - camera.y) * camera.k + box.height / 2,
  };
}

/** Units of the static basemap in one world unit: its coordinates are whole numbers. */
export const basemapUnits = 100_000;

/** The transform that puts the static basemap, drawn in its own units, where the camera looks. */
export function basemapTransform(camera: Camera, box: { width: number; height: number }): string {
  const x = box.width / 2 - camera.x * camera.k;
  const y = box.height / 2 - camera.y * camera.k;
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(camera.k / basemapUnits).toPrecision(6)})`;
}
