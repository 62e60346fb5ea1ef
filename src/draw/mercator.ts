/** A point in degrees: longitude, latitude. */
export type LonLat = readonly [number, number];

/**
 * Web Mercator in world units: x and y run from 0 to 1 over the whole earth, y downwards.
 * The formula of EPSG:3857, which Leaflet uses; so a picture and the live map agree to the pixel.
 */
export function mercator([lon, lat]: LonLat): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Kilometres on the ground of one world unit at a latitude; the equator is 40,075 km long (WGS84). */
export const kilometresPerUnit = (lat: number): number =>
  40_075.017 * Math.cos((lat * Math.PI) / 180);
