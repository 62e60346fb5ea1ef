import type { Geometry, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { mercator } from '#draw/mercator.ts';
import { basemapUnits } from './camera.ts';

/** The objects of `content/geo/overview.json` and `content/geo/basemap.json`. */
export type Atlas = Topology<{
  states: GeometryCollection<{ id: string; country: 'US' | 'MX'; name: string }>;
  sectors: GeometryCollection<{ id: string }>;
  parts: GeometryCollection<{ id: string }>;
  coast: GeometryObject;
  depth: GeometryCollection<{ depth: number }>;
  lakes: GeometryCollection;
  rivers: GeometryCollection<{ name: string }>;
}>;

/** One layer of the basemap: its class and its shapes in degrees. */
export interface Layer {
  class: string;
  shapes: { id: string; geometry: Geometry }[];
}

/**
 * The layers from the ground up, one after the other, so that a slow phone can rest between them.
 * Land is filled by country and never stroked, because its outline includes the edge of the clip;
 * coast and state lines are strokes of their own.
 */
export function* layers(atlas: Atlas): Generator<Layer> {
  const { states } = atlas.objects;
  const shapes = (name: keyof Atlas['objects']): Layer['shapes'] => {
    const found = feature(atlas, atlas.objects[name] as GeometryObject<{ id?: string }>);
    const list = 'features' in found ? found.features : [found];
    return list.map(({ geometry, properties }) => ({ id: properties?.id ?? '', geometry }));
  };
  const country = (code: 'US' | 'MX'): Layer['shapes'] => {
    const geometries = states.geometries.filter(
      ({ properties }) => (properties as Partial<Tagged['properties']>).country === code,
    );
    return feature(atlas, { ...states, geometries }).features.map(({ geometry }) => ({
      id: '',
      geometry,
    }));
  };
  yield { class: 'map-depth', shapes: shapes('depth') };
  yield { class: 'map-land map-us', shapes: country('US') };
  yield { class: 'map-land map-mx', shapes: country('MX') };
  const inner = mesh(
    atlas,
    states as never,
    (a, b) =>
      a !== b &&
      (a as never as Tagged).properties.country === (b as never as Tagged).properties.country,
  );
  yield { class: 'map-states', shapes: [{ id: '', geometry: inner }] };
  yield { class: 'map-lake', shapes: shapes('lakes') };
  yield { class: 'map-river', shapes: shapes('rivers') };
  yield { class: 'map-coast', shapes: shapes('coast') };
  yield { class: 'map-part', shapes: shapes('parts') };
  yield { class: 'map-sector', shapes: shapes('sectors') };
}

interface Tagged {
  properties: { country: string };
}

/** A shape as a path in basemap units: whole numbers, each point relative to the one before. */
export function pathOf(geometry: Geometry): string {
  switch (geometry.type) {
    case 'LineString':
      return run(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => run(line)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => run(ring, 'z')).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => run(ring, 'z'))
        .join('');
    case 'GeometryCollection':
      return geometry.geometries.map(pathOf).join('');
    default:
      throw new Error(`cannot draw a ${geometry.type}`);
  }
}

/** One run of points; empty when rounding leaves a single one. */
function run(points: readonly Position[], end = ''): string {
  const whole = points.map(
    ([lon, lat]) =>
      mercator([lon as number, lat as number]).map((value) => Math.round(value * basemapUnits)) as [
        number,
        number,
      ],
  );
  const [first, ...rest] = whole.filter(
    ([x, y], index) => index === 0 || x !== whole[index - 1]?.[0] || y !== whole[index - 1]?.[1],
  );
  if (!first || !rest.length) return '';
  let [px, py] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${x - px} ${y - py}`;
    [px, py] = [x, y];
    return step.replace(' -', '-');
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}${end}`;
}
