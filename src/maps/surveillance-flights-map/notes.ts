import type { Mark } from '#draw/contract.ts';
import { label, line } from '#draw/marks.ts';
import { type Box, overlaps, textWidth, wrapped } from '#draw/text.ts';
import type { Spot } from './spread.ts';

/** Words for a mark: a name in bold, and lines under it. */
export interface Note {
  id: string;
  spot: Spot;
  name: string;
  lines: readonly string[];
}

interface Line {
  words: string;
  strong: boolean;
}

interface Place {
  x: number;
  y: number;
  anchor: 'start' | 'end';
  gap: number;
}

interface Room {
  width: number;
  height: number;
  text: number;
  /** The widest that lines may be. */
  measure: number;
  /** How many lines a note may have. */
  most: number;
}

const leading = 1.22;

/** How far words may stand off their mark, in lines. */
const near = [0, 1, 2];
const far = [3.5, 5, 7, 9];

/**
 * Notes beside their marks, the most important first: each at the nearest place where it touches nothing, if it can be
 * nor what it should `avoid`; farther off with a leader. Where there is no room for all its lines it loses the last
 * ones; without any room it is left out.
 */
export function placeNotes(
  notes: readonly Note[],
  obstacles: readonly Box[],
  avoid: readonly Box[],
  room: Room,
): { marks: Mark[]; boxes: Box[] } {
  const boxes: Box[] = [];
  const marks = notes.flatMap((note) => {
    if (!within(note.spot, room)) return [];
    const taken = [...obstacles, ...boxes];
    for (const { lifts, off, least } of [
      { lifts: near, off: [...taken, ...avoid], least: 1 },
      { lifts: near, off: taken, least: 1 },
      { lifts: far, off: taken, least: 0 },
    ]) {
      for (let count = note.lines.length; count >= least; count -= 1) {
        const lines = linesOf(note, count, room);
        const found =
          lines.length > room.most ? undefined : find(note.spot, lines, lifts, off, room);
        if (!found) continue;
        boxes.push(found.box);
        return written(note, lines, found, room.text);
      }
    }
    return [];
  });
  return { marks, boxes };
}

const within = ({ x, y }: Spot, { width, height }: Room): boolean =>
  x > 0 && y > 0 && x < width && y < height;

function linesOf({ name, lines }: Note, count: number, { text, measure }: Room): Line[] {
  const strong = wrapped(name, measure, text, 600).map((words) => ({ words, strong: true }));
  const plain = lines
    .slice(0, count)
    .flatMap((words) =>
      wrapped(words, measure, text).map((part) => ({ words: part, strong: false })),
    );
  return [...strong, ...plain];
}

interface Found extends Place {
  box: Box;
}

function find(
  spot: Spot,
  lines: readonly Line[],
  lifts: readonly number[],
  taken: readonly Box[],
  room: Room,
): Found | undefined {
  const { text, width, height } = room;
  const w = Math.max(
    ...lines.map(({ words, strong }) => textWidth(words, text, strong ? 600 : 400)),
  );
  const h = lines.length * text * leading;
  for (const place of places(spot, w, h, text, lifts)) {
    const x0 = place.anchor === 'end' ? place.x - w : place.x;
    const box = { x0: x0 - 2, x1: x0 + w + 2, y0: place.y - 1, y1: place.y + h + 1 };
    const inside = box.x0 > 1 && box.y0 > 1 && box.x1 < width - 1 && box.y1 < height - 1;
    if (inside && !taken.some((other) => overlaps(box, other))) return { ...place, box };
  }
  return undefined;
}

/** Places round a mark, the nearest first; `y` is the top of the first line. */
function* places(
  { x, y, size }: Spot,
  w: number,
  h: number,
  text: number,
  lifts: readonly number[],
): Generator<Place> {
  const half = size / 2;
  for (const lift of lifts) {
    const gap = 4 + lift * text;
    const off = half + gap;
    for (const up of [0.5, 0, 1, 0.25, 0.75]) {
      const top = y - h * up + (up === 0 ? -half : up === 1 ? half : 0);
      yield { x: x + off, y: top, anchor: 'start', gap };
      yield { x: x - off, y: top, anchor: 'end', gap };
    }
    for (const back of [0.5, 0.1, 0.9, 1.15, -0.15]) {
      yield { x: x - w * back, y: y - off - h, anchor: 'start', gap };
      yield { x: x - w * back, y: y + off, anchor: 'start', gap };
    }
  }
}

function written({ id, spot }: Note, lines: readonly Line[], found: Found, text: number): Mark[] {
  const words = lines.map((one, index) =>
    label(`note-${id}-${index}`, one.words, {
      x: found.x,
      y: found.y + text * (index * leading + 0.95),
      anchor: found.anchor,
      class: one.strong ? 'strong halo' : 'label halo',
    }),
  );
  return [...leader(id, spot, found, text), ...words].map((mark) => ({
    ...mark,
    attrs: { ...mark.attrs, 'data-row': id },
  }));
}

/** A line from the mark’s edge to the nearest point of words that stand farther off. */
function leader(id: string, { x, y, size }: Spot, { gap, box }: Found, text: number): Mark[] {
  if (gap < text) return [];
  const to = {
    x: Math.min(Math.max(x, box.x0), box.x1),
    y: Math.min(Math.max(y, box.y0), box.y1),
  };
  const length = Math.hypot(to.x - x, to.y - y);
  const start = (size / 2 + 2) / length;
  return [
    line(`leader-${id}`, {
      class: 'leader',
      x1: x + (to.x - x) * start,
      y1: y + (to.y - y) * start,
      x2: to.x,
      y2: to.y,
    }),
  ];
}
