import { scaleLinear } from 'd3-scale';
import type { Mark, Scene } from '#draw/contract.ts';
import { axisY, circle, path, rect, round } from '#draw/marks.ts';
import { type Column, columns, hundreds, type Row } from './columns.ts';
import type words from './en.json';
import { dates, legend } from './frame.ts';
import type { Place } from './place.ts';
import { band, present } from './present.ts';
import { type Note, note, totals } from './said.ts';

export interface State {
  /** The group of arrivals in the colour of the step, with a note, on a scale made for arrivals. */
  group?: number;
  note?: Note;
  /** Those present in the colour of the step, with who said so, or with the article's word as a band. */
  subject?: 'stock' | 'hundreds';
}

export const states = {
  'first-arrivals': { group: 0, note: 'firstArrivals' },
  surge: { group: 1, note: 'surge' },
  stock: { subject: 'stock' },
  winter: { group: 2, note: 'winter' },
  hundreds: { subject: 'hundreds' },
} as const satisfies Record<string, State>;

/** Top of the scale made for arrivals, and of the one that holds those present. */
const scales = {
  near: { top: 3600, ticks: [0, 1000, 2000, 3000] },
  far: { top: 15000, ticks: [0, 5000, 10000, 15000] },
};

export const scene: Scene<{ deployments: readonly Row[] }, State, typeof words> = (view) => {
  const { rows, state, size, format } = view;
  const { text } = size;
  const list = columns(rows.deployments);
  const scale = state.subject ? scales.far : scales.near;
  const frame = {
    left: 2,
    right: size.width - 2,
    top: text * 3.7,
    bottom: size.height - text * 3.95,
  };
  const first = frame.left + text * 0.6;
  const step = (frame.right - text * 0.3 - first) / ((list.at(-1)?.at ?? 0) + 1);
  const place: Place = {
    ...view,
    frame,
    step,
    x: (id) => first + ((list.find(({ row }) => row.id === id)?.at ?? 0) + 0.5) * step,
    y: scaleLinear([0, scale.top], [frame.bottom, frame.top]),
    top: scale.top,
  };
  const { y } = place;

  return [
    ...axisY(scale.ticks, y, frame, (tick) => format.integer(tick)),
    ...(state.subject === 'hundreds'
      ? [
          rect('hundreds', {
            class: 'hundreds',
            x: frame.left,
            y: y(hundreds.high),
            width: frame.right - frame.left,
            height: y(hundreds.low) - y(hundreds.high),
          }),
        ]
      : []),
    ...list.flatMap((column) =>
      column.row.kind === 'arrival' ? bars(column, place, column.group === state.group) : [],
    ),
    ...list.flatMap((column) =>
      column.row.kind === 'stock' ? point(column, place, Boolean(state.subject)) : [],
    ),
    ...legend(place),
    ...dates(place, list),
    ...present(place, state.subject ?? 'arrivals'),
    ...(state.subject === 'hundreds' ? [...totals(place), ...band(place)] : []),
    ...(state.note ? note(state.note, place) : []),
  ];
};

/** Those who arrived, in an open bar for the total that was reported with them. */
function bars({ row }: Column, { step, frame, x, y }: Place, strong: boolean): Mark[] {
  const name = strong ? ' is-strong' : '';
  const width = step * 0.62;
  const left = round(x(row.id) - width / 2);
  const inner = row.reportedTotal ? width - 4 : width;
  return [
    // A path, since numbers may stand in it.
    ...(row.reportedTotal
      ? [
          path(`total-${row.id}`, {
            class: `sent-total${name}`,
            d: `M${left} ${round(frame.bottom)}V${round(y(row.reportedTotal))}h${round(width)}V${round(frame.bottom)}`,
          }),
        ]
      : []),
    rect(`arrival-${row.id}`, {
      class: `bar sent${name}`,
      x: x(row.id) - inner / 2,
      y: y(row.personnel ?? 0),
      width: inner,
      height: frame.bottom - y(row.personnel ?? 0),
    }),
  ];
}

/** Those present; too many for the scale, they stand over it with an arrow. */
function point(
  { row }: Column,
  { size: { text }, frame, x, y, top }: Place,
  strong: boolean,
): Mark[] {
  const value = row.reportedTotal ?? 0;
  const over = value > top;
  const at = { x: x(row.id), y: over ? frame.top - text * 0.4 : y(value) };
  const open = row.confidence === 'low' ? ' is-open' : '';
  return [
    circle(`stock-${row.id}`, {
      class: `dot stock${open}${strong ? ' is-strong' : ''}`,
      cx: at.x,
      cy: at.y,
      r: text * 0.38,
    }),
    ...(over
      ? [
          path(`over-${row.id}`, {
            class: 'over-scale',
            d: `M${round(at.x)} ${round(at.y - text * 0.6)}v${round(-text * 0.7)}m-3 3.5l3 -3.5l3 3.5`,
          }),
        ]
      : []),
  ];
}
