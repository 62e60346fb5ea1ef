import { descending } from 'd3-array';
import type { Side, Wish } from '#draw/place.ts';
import type { Box } from '#draw/text.ts';
import { type Camera, project } from '#maps/camera.ts';
import { mexicoNames, municipalities } from '#maps/mexico-names.ts';
import type { MapView } from './events.ts';
import { inside, type Pile } from './piles.ts';

const beside: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
];

/** Names of what the state is about, then of municipalities, then what any map of Mexico names. */
export function names(
  view: MapView,
  all: readonly Pile[],
  camera: Camera,
  border: readonly Box[],
): Wish[] {
  const own = all
    .filter(({ middle }) => inside(middle, view.size))
    .toSorted(byCount)
    .map((pile) => ({ pile, name: nameOf(view, pile) }));
  const close = camera.k / 360 > 4 * view.size.text;
  const seen = new Set(own.map(({ name }) => name.split(' (')[0] ?? name));
  const known = new Set([...seen, ...(close ? municipalities.map(({ name }) => name) : [])]);
  return [
    ...own.map(({ pile, name }) => ({ ...pileName(view, pile, name), rather: border })),
    ...(close ? municipalityNames(view, seen, camera) : []),
    // Not twice: neither a town with the name of its municipality nor, over its municipalities, the state.
    ...mexicoNames(camera, view.size, view.lang)
      .filter(({ key, words }) =>
        key.startsWith('place-') ? !known.has(words) : !(close && key === 'label-state-sinaloa'),
      )
      .map((name) => ({ ...name, off: border })),
  ];
}

const byCount = (a: Pile, b: Pile): number => descending(a.events.length, b.events.length);

const nameOf = ({ words }: MapView, { name }: Pile): string =>
  (words.places as Record<string, string>)[name] ?? name;

/** A place with the number of its events; where a reader chooses among them, its name alone. */
function pileName({ state, format }: MapView, pile: Pile, name: string): Wish {
  const { id, middle, r, events } = pile;
  const count = state.open || events.length === 1 ? '' : ` ${format.integer(events.length)}`;
  return {
    key: `name-${id}`,
    words: `${name}${count}`,
    x: middle.x,
    y: middle.y,
    gap: r,
    class: 'strong halo',
    weight: 600,
    sides: beside,
  };
}

/** Municipalities without events in this state; in a state without events they are what it is about. */
function municipalityNames(
  { state, size }: MapView,
  taken: ReadonlySet<string>,
  camera: Camera,
): Wish[] {
  return municipalities
    .filter(({ name }) => !taken.has(name))
    .map(({ id, name, lon, lat }) => ({
      key: `municipality-${id}`,
      words: name,
      ...project([lon, lat], camera, size),
      gap: 0,
      class: state.events ? 'place halo' : 'label halo',
      sides: ['over', 'below', 'above'],
    }));
}
