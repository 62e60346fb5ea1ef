import type { View } from '#draw/contract.ts';
import type words from './en.json';
import { happened, type Row, type Span, spanOf } from './lag.ts';
import { axisOf, type Part, partsOf } from './time.ts';

type Shown = View<{ flights: readonly Row[] }, unknown, typeof words>;

/** A row in its place. Rows that do not meet may share a lane. */
export interface Entry {
  row: Row;
  lane: number;
  y: number;
  /** When it happened, in pixels. */
  when: Span;
  /** When it became public, in pixels; the mark stands in its middle. */
  open: Span;
  at: number;
}

/** A view with its scales. */
export interface Place extends Shown {
  frame: { left: number; right: number; top: number; bottom: number };
  parts: readonly Part[];
  x: (time: number) => number;
  entries: readonly Entry[];
  /** The height of a lane, and the width of a mark of evidence status. */
  pitch: number;
  mark: number;
}

export function placeOf(view: Shown): Place {
  const { size, rows } = view;
  const { text } = size;
  const frame = {
    left: text * 1.5,
    right: size.width - 2,
    top: text * 0.1,
    bottom: size.height - text * 2.9,
  };
  const parts = partsOf(frame.left, frame.right, text * 0.75);
  const x = axisOf(parts);
  const laid = lanes(rows.flights, x, frame.left, text * 0.95);
  const pitch = (frame.bottom - frame.top) / (Math.max(...laid.map(({ lane }) => lane)) + 1.5);
  return {
    ...view,
    frame,
    parts,
    x,
    entries: laid.map((entry) => ({ ...entry, y: frame.top + (entry.lane + 0.55) * pitch })),
    pitch,
    mark: Math.min(pitch * 0.88, text * 1.15),
  };
}

/** Rows in the order in which they became public, each in the first lane that is free where it begins. */
function lanes(
  rows: readonly Row[],
  x: (time: number) => number,
  left: number,
  gap: number,
): Omit<Entry, 'y'>[] {
  const pixels = ({ from, to }: Span) => ({ from: x(from), to: x(to) });
  const sorted = [...rows].sort(
    (a, b) =>
      spanOf(a.reportedOn).from - spanOf(b.reportedOn).from ||
      spanOf(b.date).from - spanOf(a.date).from,
  );
  const ends: number[] = [];
  return sorted.map((row) => {
    const when = pixels(happened(row));
    const open = pixels(spanOf(row.reportedOn));
    const at = (open.from + open.to) / 2;
    const start = Math.min(row.startKnown ? when.from : left, at - gap / 2);
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Math.max(at, open.to) + gap / 2;
    return { row, lane, when, open, at };
  });
}
