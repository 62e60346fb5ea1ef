import type { Geometry, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { mercator } from '#draw/mercator.ts';
import { basemapUnits } from './camera.ts';

interface Objects {
  states: GeometryCollection<{ id: string; country: Country; name: string }>;
  coast: GeometryObject;
  depth: GeometryCollection<{ depth: number }>;
  lakes: GeometryCollection;
  rivers: GeometryCollection<{ name: string }>;
  /** The border as one line, or cut into sectors and into parts. */
  border: GeometryObject;
  sectors: GeometryCollection<{ id: string }>;
  parts: GeometryCollection<{ id: string }>;
  municipalities: GeometryCollection<{ id: string; name: string }>;
}

type Country = 'US' | 'MX' | 'other';

/** A ground of `content/geo/`: states, and those other objects that its maps need. */
export type Atlas = Topology<Pick<Objects, 'states'> & Partial<Omit<Objects, 'states'>>>;

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
  const { states, municipalities } = atlas.objects;
  const layer = (className: string, name: keyof Objects): Layer[] => {
    const object = atlas.objects[name];
    if (!object) return [];
    const found = feature(atlas, object as GeometryObject<{ id?: string }>);
    const list = 'features' in found ? found.features : [found];
    const shapes = list.map(({ geometry, properties }) => ({ id: properties?.id ?? '', geometry }));
    return [{ class: className, shapes }];
  };
  const land = (className: string, code: Country): Layer[] => {
    const geometries = states.geometries.filter((state) => countryOf(state) === code);
    const shapes = feature(atlas, { ...states, geometries }).features.map(({ geometry }) => ({
      id: '',
      geometry,
    }));
    return shapes.length ? [{ class: className, shapes }] : [];
  };
  const lines = (className: string, of: GeometryCollection, inner: Filter): Layer => ({
    class: className,
    shapes: [{ id: '', geometry: mesh(atlas, of as never, inner) }],
  });
  yield* layer('map-depth', 'depth');
  yield* land('map-land map-other', 'other');
  yield* land('map-land map-us', 'US');
  yield* land('map-land map-mx', 'MX');
  yield lines('map-states', states, (a, b) => a !== b && !isBorder(a, b));
  // With the outline: no edge of a municipality is an edge of the clip.
  if (municipalities) yield lines('map-municipalities', municipalities, () => true);
  yield* layer('map-lake', 'lakes');
  yield* layer('map-river', 'rivers');
  yield* layer('map-coast', 'coast');
  yield* layer('map-border', 'border');
  yield* layer('map-part', 'parts');
  yield* layer('map-sector', 'sectors');
}

type Filter = (a: GeometryObject, b: GeometryObject) => boolean;

const countryOf = ({ properties }: GeometryObject): Country | undefined =>
  (properties as { country?: Country } | undefined)?.country;

/** The line between the two countries is drawn apart; other countries' lines are drawn like those of states. */
const isBorder = (a: GeometryObject, b: GeometryObject): boolean =>
  [countryOf(a), countryOf(b)].sort().join() === 'MX,US';

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
