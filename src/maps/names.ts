import type { Side, Wish } from '#draw/place.ts';
import type { Locale } from '#i18n/locales.ts';
import { type Camera, project } from './camera.ts';

interface Named {
  id: string;
  name: Readonly<Record<Locale, string>>;
  lon: number;
  lat: number;
  /** The view from which the name is worth showing: 1 far off, 4 close up. */
  rank: number;
}

/** Names that a map may write: countries, seas and states, and towns. */
export interface Gazetteer {
  labels: readonly (Named & { kind: string; rotate: number })[];
  places: readonly (Named & { country: string })[];
}

const centred: readonly Side[] = ['over', 'above', 'below'];
/** Towns stand on their own country's side of the line. */
const northern: readonly Side[] = ['above', 'right', 'left', 'above-right'];
const southern: readonly Side[] = ['below', 'left', 'right', 'below-left'];

/** The closer the map, the lesser the places it names: the highest rank for a camera. */
function rankFor(camera: Camera): number {
  const pixelsPerDegree = camera.k / 360;
  if (pixelsPerDegree > 150) return 4;
  if (pixelsPerDegree > 70) return 3;
  return pixelsPerDegree > 26 ? 2 : 1;
}

/** Countries, towns, seas and states of a gazetteer, as far as the camera is close enough to name them. */
export function namesFrom(
  { labels, places }: Gazetteer,
  camera: Camera,
  size: { width: number; height: number },
  lang: Locale,
): Wish[] {
  const rank = rankFor(camera);
  const at = ({ lon, lat }: { lon: number; lat: number }) => project([lon, lat], camera, size);
  const countries = labels.filter(({ kind }) => kind === 'country');
  const regions = labels.filter(
    (label) => label.kind !== 'country' && label.rank <= rank && label.rotate === 0,
  );
  return [
    ...countries.map(
      (label): Wish => ({
        key: `label-${label.id}`,
        words: label.name[lang].toUpperCase(),
        ...at(label),
        gap: 0,
        class: `country country-${label.id === 'mexico' ? 'mx' : 'us'} halo`,
        weight: 600,
        tracking: 0.12,
        sides: [...centred, 'left', 'right'],
      }),
    ),
    ...places
      .filter((place) => place.rank <= rank)
      .map(
        (place): Wish => ({
          key: `place-${place.id}`,
          words: place.name[lang],
          ...at(place),
          gap: 1,
          class: 'place halo',
          sides: place.country === 'US' ? northern : southern,
        }),
      ),
    ...regions.map(
      (label): Wish => ({
        key: `label-${label.id}`,
        words: label.name[lang],
        ...at(label),
        gap: 0,
        class: `region ${label.kind} halo`,
        sides: centred,
      }),
    ),
  ];
}
