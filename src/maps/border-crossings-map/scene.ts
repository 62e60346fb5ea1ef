import { max } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import type parts from '#content/data/border-parts/dataset.ts';
import type sectors from '#content/data/border-sectors/dataset.ts';
import type seizures from '#content/data/border-seizures-by-office/dataset.ts';
import type offices from '#content/data/field-offices/dataset.ts';
import type ports from '#content/data/port-crossings/dataset.ts';
import labels from '#content/geo/labels.json' with { type: 'json' };
import middles from '#content/geo/line-middles.json' with { type: 'json' };
import places from '#content/geo/places.json' with { type: 'json' };
import type { RowOf } from '#data/dataset.ts';
import type { Mark, Scene, View } from '#draw/contract.ts';
import { circle, use } from '#draw/marks.ts';
import { around, placeLabels, type Side, type Wish } from '#draw/place.ts';
import { borderBoxes } from '#maps/border-boxes.ts';
import { basemapTransform, type Camera, cameraFor, project } from '#maps/camera.ts';
import { scaleBar, scaleBox } from '#maps/scale-bar.ts';
import type words from './en.json';
import type { State } from './states.ts';

export interface Rows {
  ports: readonly RowOf<typeof ports>[];
  offices: readonly RowOf<typeof offices>[];
  seizures: readonly RowOf<typeof seizures>[];
  sectors: readonly RowOf<typeof sectors>[];
  parts: readonly RowOf<typeof parts>[];
}

type MapView = View<Rows, State, typeof words>;

interface Spot {
  id: string;
  x: number;
  y: number;
  r: number;
}

/** The fiscal year of the offices' circles: the last whole one in the record. */
export const seizureYear = 2025;

const sectorMiddles = middles.filter(({ kind }) => kind === 'sector');
/** The longest part first: it is named first. */
const partMiddles = middles.filter(({ kind }) => kind === 'part').reverse();

/** The map at the view of its state. */
export const scene: Scene<Rows, State, typeof words> = (view) =>
  sceneAt(view, cameraFor(view.state.bounds, view.size));

/** The map at a camera that a reader has moved. */
export function sceneAt(view: MapView, camera: Camera): Mark[] {
  const { state, size } = view;
  const spotsOfPorts = portSpots(view, camera);
  const spotsOfOffices = officeSpots(view, camera);
  const circles = [
    ...(state.ports ? spotsOfPorts : []),
    ...spotsOfOffices.filter(({ r }) => r > 0),
  ];
  const transform = basemapTransform(camera, size);
  return [
    use('ground', { href: '#basemap', transform }),
    ...partMiddles.map(({ id }) =>
      use(`part-${id}`, { class: `map-part map-part-${id}`, href: `#map-part-${id}`, transform }),
    ),
    ...sectorMiddles.map(({ id }) =>
      use(`sector-${id}`, { class: 'map-sector', href: `#map-sector-${id}`, transform }),
    ),
    ...sectorEnds(view, camera),
    ...spotsOfPorts.map(({ id, x, y, r }) =>
      circle(`port-${id}`, {
        class: `port${state.ports ? '' : ' is-dot'}${state.offices ? ' is-quiet' : ''}`,
        cx: x,
        cy: y,
        r,
      }),
    ),
    ...spotsOfOffices.map(({ id, x, y, r }) =>
      circle(`office-${id}`, { class: 'office', cx: x, cy: y, r }),
    ),
    ...scaleBar(camera, size, size.text),
    ...placeLabels(
      [...named(view, spotsOfPorts, spotsOfOffices, camera), ...names(view, camera)],
      [...circles.map(around), ...borderBoxes(camera, size), scaleBox(size, size.text)],
      size,
      size.text,
    ),
  ];
}

/** A dot where one sector ends and the next begins. */
const sectorEnds = ({ state, size }: MapView, camera: Camera): Mark[] =>
  sectorMiddles.slice(1).map(({ id, west }) => {
    const { x, y } = project(west as [number, number], camera, size);
    return circle(`end-${id}`, {
      class: 'sector-end',
      cx: x,
      cy: y,
      r: state.line === 'sectors' ? 3 : 0,
    });
  });

function portSpots({ rows, state, size }: MapView, camera: Camera): Spot[] {
  const measure = state.ports ?? 'people';
  const radius = scaleSqrt(
    [0, max(rows.ports, (port) => port[measure] ?? 0) ?? 0],
    [0, size.text * 1.75],
  );
  return rows.ports.map((port) => ({
    id: port.id,
    ...project([port.lon, port.lat], camera, size),
    r: state.ports ? Math.max(radius(port[measure] ?? 0), 1) : state.offices ? 2 : 0,
  }));
}

function officeSpots({ rows, state, size }: MapView, camera: Camera): Spot[] {
  const radius = scaleSqrt(
    [0, max(rows.offices, (office) => poundsOf(rows, office.id)) ?? 0],
    [0, size.text * 2.4],
  );
  return rows.offices.map((office) => ({
    id: office.id,
    ...project([office.lon, office.lat], camera, size),
    r: state.offices ? radius(poundsOf(rows, office.id)) : 0,
  }));
}

/** Pounds of fentanyl seized at an office's ports in the year of the circles. */
export const poundsOf = (rows: Rows, office: string): number =>
  rows.seizures.find(
    (row) => row.kind === 'field-office' && row.office === office && row.fiscalYear === seizureYear,
  )?.pounds ?? 0;

/** What this state is about: ports, offices, parts or sectors, with their values. */
function named(
  { rows, state, size, words, format, lang }: MapView,
  ports: readonly Spot[],
  offices: readonly Spot[],
  camera: Camera,
): Wish[] {
  const sides: readonly Side[] = ['right', 'above', 'below', 'left', ...corners];
  const measure = state.ports;
  const portWishes = (measure ? (state.named ?? []) : []).flatMap((id): Wish[] => {
    const [spot, port] = [
      ports.find((other) => other.id === id),
      rows.ports.find((other) => other.id === id),
    ];
    if (!spot || !port || !measure) return [];
    const value = port[measure];
    const text =
      value === null
        ? port.name[lang]
        : `${port.name[lang]} ${value >= 1e6 ? format.million(value) : format.integer(value)}`;
    return [
      {
        key: `name-${id}`,
        words: text,
        x: spot.x,
        y: spot.y,
        gap: spot.r,
        class: 'strong halo',
        weight: 600,
        sides,
        lift: true,
      },
    ];
  });
  const officeWishes = !state.offices
    ? []
    : offices.map(
        (spot): Wish => ({
          key: `name-${spot.id}`,
          words: `${rows.offices.find((office) => office.id === spot.id)?.hqCity} ${format.integer(poundsOf(rows, spot.id))} ${words.pounds}`,
          x: spot.x,
          y: spot.y,
          gap: spot.r,
          class: 'strong halo',
          weight: 600,
          sides,
          lift: true,
        }),
      );
  const lines =
    state.line === 'sectors' ? sectorMiddles : state.line === 'parts' ? partMiddles : [];
  const lineWishes = lines.flatMap((middle): Wish[] => {
    const text =
      state.line === 'sectors'
        ? sectorName(rows, middle.id, { words, format, lang, size })
        : partName(rows, middle.id, { format, lang, size });
    return [
      {
        key: `line-${middle.id}`,
        words: text,
        ...project([middle.lon, middle.lat], camera, size),
        gap: 6,
        class: 'strong halo',
        weight: 600,
        sides:
          state.line === 'parts'
            ? ['right', 'above', 'below-left', ...corners]
            : ['above', 'right', 'below', 'left', ...corners],
        lift: true,
      },
    ];
  });
  return [...portWishes, ...officeWishes, ...lineWishes];
}

const corners: readonly Side[] = ['above-right', 'below-left', 'above-left', 'below-right'];

type Say = Pick<MapView, 'words' | 'format' | 'lang' | 'size'>;

/** A sector's short name with its official length, or a dash where the record has none. */
function sectorName(rows: Rows, id: string, { words, format, lang, size }: Say): string {
  const sector = rows.sectors.find((row) => row.id === id);
  if (!sector) return id;
  const name = sector.name[lang].replace(words.sector, '').trim();
  // A phone has room for the names only; the lengths are in the table.
  if (size.name === 'narrow') return name;
  return `${name} ${sector.officialMiles === null ? '–' : `${format.integer(sector.officialMiles)} mi`}`;
}

function partName(rows: Rows, id: string, { format, lang, size }: Omit<Say, 'words'>): string {
  const part = rows.parts.find((row) => row.id === id);
  const name = part?.name[lang].split(',')[0] ?? id;
  return size.name === 'narrow' || !part ? name : `${name} ${format.integer(part.km)} km`;
}

/** Countries, seas, states and towns, as far as there is room. */
function names({ size, lang }: MapView, camera: Camera): Wish[] {
  // Pixels for a degree of longitude tell how close the map is.
  const close = camera.k / 360;
  const rank = close > 150 ? 4 : close > 70 ? 3 : close > 26 ? 2 : 1;
  const countries = labels.filter(({ kind }) => kind === 'country');
  const others = labels.filter(
    (label) => label.kind !== 'country' && label.rank <= rank && label.rotate === 0,
  );
  const spot = ({ lon, lat }: { lon: number; lat: number }) => project([lon, lat], camera, size);
  const around: readonly Side[] = ['over', 'above', 'below'];
  return [
    ...countries.map(
      (label): Wish => ({
        key: `label-${label.id}`,
        words: label.name[lang].toUpperCase(),
        ...spot(label),
        gap: 0,
        class: `country country-${label.id === 'mexico' ? 'mx' : 'us'} halo`,
        weight: 600,
        tracking: 0.12,
        sides: [...around, 'left', 'right'],
      }),
    ),
    ...places
      .filter((place) => place.rank <= rank)
      .map(
        (place): Wish => ({
          key: `place-${place.id}`,
          words: place.name[lang],
          ...spot(place),
          gap: 1,
          class: 'place halo',
          sides:
            place.country === 'US'
              ? ['above', 'right', 'left', 'above-right']
              : ['below', 'left', 'right', 'below-left'],
        }),
      ),
    ...others.map(
      (label): Wish => ({
        key: `label-${label.id}`,
        words: label.name[lang],
        ...spot(label),
        gap: 0,
        class: `region ${label.kind} halo`,
        sides: around,
      }),
    ),
  ];
}
