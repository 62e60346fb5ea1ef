import { ascending, groups } from 'd3-array';
import type events from '#content/data/sinaloa-events/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { View } from '#draw/contract.ts';
import type words from './en.json';
import type { State } from './states.ts';

/** What the map needs of an event. */
export type EventRow = Pick<
  RowOf<typeof events>,
  'id' | 'date' | 'municipality' | 'state' | 'latitude' | 'longitude' | 'pinned' | 'category'
>;

export interface Rows {
  events: readonly EventRow[];
}

export type MapView = View<Rows, State, typeof words>;

/** Where events lie: a municipality or city, with its events by date. */
export interface Place {
  id: string;
  name: string;
  lon: number;
  lat: number;
  events: readonly EventRow[];
}

/** Whether a state shows an event. Both ends of its time are months: the first is in it, the last no more. */
export const shows = (
  { events, from = '', to = '9999', categories, elsewhere }: State,
  { date, category, state }: EventRow,
): boolean =>
  events &&
  date >= from &&
  date < to &&
  (categories?.includes(category) ?? true) &&
  (!elsewhere || state !== 'Sinaloa');

export const placeOf = ({ municipality, state }: EventRow): string =>
  `${municipality} ${state}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

/** The places of the events that a state shows, in the order of their first. */
export const placesOf = ({ rows, state }: Pick<MapView, 'rows' | 'state'>): Place[] =>
  groups(
    rows.events.filter((event) => shows(state, event)),
    placeOf,
  ).map(([id, events]) => {
    const [{ municipality, longitude, latitude }] = events as [EventRow];
    const byDate = events.toSorted((a, b) => ascending(a.date, b.date));
    return { id, name: municipality, lon: longitude, lat: latitude, events: byDate };
  });
