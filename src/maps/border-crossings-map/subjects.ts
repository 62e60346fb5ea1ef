import type { Side, Wish } from '#draw/place.ts';
import { type Camera, cameraFor, project } from '#maps/camera.ts';
import { type MapView, partMiddles, poundsOf, type Spot, sectorMiddles } from './spots.ts';

const corners: readonly Side[] = ['above-right', 'below-left', 'above-left', 'below-right'];
const besideCircle: readonly Side[] = ['right', 'above', 'below', 'left', ...corners];
const besideLine: readonly Side[] = ['above', 'right', 'below', 'left', ...corners];
const besideLongLine: readonly Side[] = ['right', 'above', 'below-left', ...corners];

/** The circles that may be named. */
export interface Spots {
  ports: readonly Spot[];
  offices: readonly Spot[];
}

/** Names of what a state is about, with their values; they come before all other labels. */
export const subjects = (view: MapView, spots: Spots, camera: Camera): Wish[] => [
  ...ports(view, spots.ports, camera),
  ...(view.state.offices ? offices(view, spots.offices) : []),
  ...line(view, camera),
];

const wish = (
  key: string,
  words: string,
  spot: Omit<Spot, 'id'>,
  sides: readonly Side[],
): Wish => ({
  key,
  words,
  x: spot.x,
  y: spot.y,
  gap: spot.r,
  class: 'strong halo',
  weight: 600,
  sides,
  lift: true,
});

function ports(view: MapView, spots: readonly Spot[], camera: Camera): Wish[] {
  const { rows, state, size, format, lang } = view;
  const measure = state.ports;
  if (!measure) return [];
  const named = state.named ?? [];
  // A reader who comes closer than the story finds the other ports named too.
  const closer = camera.k > 1.4 * cameraFor(state.bounds, size).k;
  const others = closer ? rows.ports.map(({ id }) => id).filter((id) => !named.includes(id)) : [];
  return [...named, ...others].flatMap((id) => {
    const spot = spots.find((other) => other.id === id);
    const port = rows.ports.find((other) => other.id === id);
    const value = port?.[measure] ?? null;
    if (!spot || !port) return [];
    const number =
      value !== null && value >= 1e6 ? format.million(value) : format.integer(value ?? 0);
    const words = value === null ? port.name[lang] : `${port.name[lang]} ${number}`;
    return [wish(`name-${id}`, words, spot, besideCircle)];
  });
}

const offices = ({ rows, format, words }: MapView, spots: readonly Spot[]): Wish[] =>
  spots.map((spot) => {
    const city = rows.offices.find((office) => office.id === spot.id)?.hqCity ?? spot.id;
    const pounds = `${format.integer(poundsOf(rows, spot.id))} ${words.pounds}`;
    return wish(`name-${spot.id}`, `${city} ${pounds}`, spot, besideCircle);
  });

function line(view: MapView, camera: Camera): Wish[] {
  const { line } = view.state;
  if (!line) return [];
  const [middles, name, sides] =
    line === 'sectors'
      ? ([sectorMiddles, sectorName, besideLine] as const)
      : ([partMiddles, partName, besideLongLine] as const);
  return middles.map(({ id, lon, lat }) => {
    const spot = { ...project([lon, lat], camera, view.size), r: 6 };
    return wish(`line-${id}`, name(view, id), spot, sides);
  });
}

/** A sector's short name with its published length, or a dash where the record has none. */
function sectorName({ rows, words, format, lang, size }: MapView, id: string): string {
  const sector = rows.sectors.find((row) => row.id === id);
  if (!sector) return id;
  const name = sector.name[lang].replace(words.sector, '').trim();
  // A phone has room for the names only; the lengths are in the table.
  if (size.name === 'narrow') return name;
  const { officialMiles } = sector;
  return `${name} ${officialMiles === null ? '–' : `${format.integer(officialMiles)} mi`}`;
}

function partName({ rows, format, lang, size }: MapView, id: string): string {
  const part = rows.parts.find((row) => row.id === id);
  const name = part?.name[lang].split(',')[0] ?? id;
  return size.name === 'narrow' || !part ? name : `${name} ${format.integer(part.km)} km`;
}
