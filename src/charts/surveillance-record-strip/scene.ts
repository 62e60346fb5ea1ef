import type { Scene } from '#draw/contract.ts';
import { axis } from './axis.ts';
import type words from './en.json';
import { entryMarks } from './entry.ts';
import { acknowledged, type Lag, lagOf, type Row } from './lag.ts';
import { placeOf } from './place.ts';
import { legend, type Note, names, note, roomOf, sample } from './said.ts';

export interface State {
  /** Entries drawn strongly: those that took so long, or those of a status. All alike when both are absent. */
  lag?: Lag;
  status?: Row['status'];
  note?: Note;
  /** How an entry is read. */
  sample?: true;
  legend?: 'plain' | 'counted';
}

export const states = {
  lag: { note: 'lag', sample: true, legend: 'plain' },
  'long-secret': { lag: 'years', note: 'years' },
  weeks: { lag: 'weeks', note: 'weeks' },
  'same-day': { lag: 'same-day', note: 'sameDay' },
  'by-status': { status: 'corroborated', note: 'byStatus', legend: 'counted' },
  all: { legend: 'plain' },
} as const satisfies Record<string, State>;

export const scene: Scene<{ flights: readonly Row[] }, State, typeof words> = (view) => {
  const { state, size } = view;
  const place = placeOf(view);
  const meant = (row: Row): boolean =>
    state.lag ? lagOf(row) === state.lag : row.status === state.status;
  const some = Boolean(state.lag ?? state.status);
  const strength = (row: Row) => (some ? (meant(row) ? 'is-strong' : 'is-quiet') : '');

  const named = state.lag
    ? place.entries.filter(
        ({ row }) => meant(row) || (state.lag === 'years' && row.id === acknowledged),
      )
    : [];
  const whole = roomOf(place);
  // Under the names of early 2025, when it is about them.
  const lowest = Math.max(...named.map(({ y }) => y + size.text * 1.1));
  const room = state.lag === 'weeks' ? { ...whole, y0: Math.max(whole.y0, lowest) } : whole;
  const said = state.note ? note(state.note, place, room) : { marks: [], end: room.y0 };
  const read = state.sample
    ? sample(place, room, said.end + size.text * 0.4)
    : { marks: [], end: said.end };
  return [
    ...axis(place),
    ...place.entries.flatMap((entry) => entryMarks(entry, place, strength(entry.row))),
    ...said.marks,
    ...read.marks,
    ...(state.legend
      ? legend(place, room, read.end + size.text * 0.5, state.legend === 'counted')
      : []),
    ...names(named, place, { ...room, y1: said.end }),
  ];
};
