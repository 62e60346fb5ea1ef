import { range } from 'd3-array';
import type { Mark } from '#draw/contract.ts';
import { label, line } from '#draw/marks.ts';
import { type Box, wrapped } from '#draw/text.ts';
import { type Found, find, type Line, leaderEnds, leading, type Sheet } from './note-places.ts';
import type { Spot } from './spread.ts';

/** Words for a mark: a name in bold, and lines under it. */
export interface Note {
  id: string;
  spot: Spot;
  name: string;
  lines: readonly string[];
}

interface Room extends Sheet {
  /** The widest that lines may be. */
  measure: number;
  /** How many lines a note may have. */
  most: number;
}

/** How far words may stand off their mark, in lines. */
const near = [0, 1, 2];
const far = [3.5, 5, 7, 9];

/**
 * Notes beside their marks, the most important first: each at the nearest place where it touches nothing, and not what
 * it should `avoid` if that can be; farther off with a leader. Where there is no room for all its lines it loses the
 * last ones; without any room it is left out.
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
    const clear = [...taken, ...avoid];
    const fits = (count: number) => linesOf(note, count, room).length <= room.most;
    const full = range(note.lines.length, -1, -1).find(fits) ?? 0;
    for (const { lifts, off, least } of [
      { lifts: near, off: clear, least: Math.min(1, full) },
      { lifts: far, off: clear, least: full },
      { lifts: near, off: taken, least: Math.min(1, full) },
      { lifts: far, off: taken, least: 0 },
    ]) {
      for (const count of range(full, least - 1, -1)) {
        const lines = linesOf(note, count, room);
        const found = find(note.spot, lines, lifts, off, room);
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

function leader(id: string, spot: Spot, found: Found, text: number): Mark[] {
  const [from, to] = leaderEnds(spot, found, text) ?? [];
  if (!from || !to) return [];
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return [line(`leader-${id}`, { class: 'leader', ...ends })];
}
