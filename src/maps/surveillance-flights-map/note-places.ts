import { type Box, overlaps, textWidth } from '#draw/text.ts';
import type { Spot } from './spread.ts';

/** A line of a note. */
export interface Line {
  words: string;
  strong: boolean;
}

/** What notes are written on: its size, and that of its words. */
export interface Sheet {
  width: number;
  height: number;
  text: number;
}

interface Place {
  x: number;
  /** The top of the first line. */
  y: number;
  anchor: 'start' | 'end';
  /** How far off its mark. */
  gap: number;
}

/** From one line of a note to the next, in text sizes. */
export const leading = 1.22;

/** A place for a note, and the box that it fills there. */
export interface Found extends Place {
  box: Box;
}

/** The nearest free place for lines, as many text sizes off their mark as `lifts` say. */
export function find(
  spot: Spot,
  lines: readonly Line[],
  lifts: readonly number[],
  taken: readonly Box[],
  sheet: Sheet,
): Found | undefined {
  const { text, width, height } = sheet;
  const w = Math.max(
    ...lines.map(({ words, strong }) => textWidth(words, text, strong ? 600 : 400)),
  );
  const h = lines.length * text * leading;
  for (const place of places(spot, w, h, text, lifts)) {
    const x0 = place.anchor === 'end' ? place.x - w : place.x;
    const box = { x0: x0 - 2, x1: x0 + w + 2, y0: place.y - 1, y1: place.y + h + 1 };
    const inside = box.x0 > 1 && box.y0 > 1 && box.x1 < width - 1 && box.y1 < height - 1;
    if (!inside || taken.some((other) => overlaps(box, other))) continue;
    const found = { ...place, box };
    if (isClear(spot, found, taken, text)) return found;
  }
  return undefined;
}

/** Places round a mark, the nearest first. */
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
    for (const back of lift ? [0.5, 0.1, 0.9, 1.15, -0.15] : [0.5, 0.1, 0.9]) {
      // Short lines keep to the end that is nearer to the mark.
      const side =
        back > 0.8
          ? ({ x: x + w * (1 - back), anchor: 'end' } as const)
          : ({ x: x - w * back, anchor: 'start' } as const);
      yield { ...side, y: y - off - h, gap };
      yield { ...side, y: y + off, gap };
    }
  }
}

/** Whether a leader would run clear of other marks and words: through another mark it would seem to be that one’s. */
function isClear(spot: Spot, found: Found, taken: readonly Box[], text: number): boolean {
  const ends = leaderEnds(spot, found, text);
  if (!ends) return true;
  const [from, to] = ends;
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
  return Array.from({ length: steps }, (_, step) => step / steps).every((part) => {
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    const own = Math.hypot(x - spot.x, y - spot.y) < spot.size;
    return own || !taken.some((box) => overlaps(box, { x0: x, x1: x, y0: y, y1: y }));
  });
}

/** From a mark’s edge to the nearest point of words that stand farther off. */
export function leaderEnds({ x, y, size }: Spot, { gap, box }: Found, text: number) {
  if (gap < text) return undefined;
  const to = {
    x: Math.min(Math.max(x, box.x0), box.x1),
    y: Math.min(Math.max(y, box.y0), box.y1),
  };
  const start = (size / 2 + 2) / Math.hypot(to.x - x, to.y - y);
  return [{ x: x + (to.x - x) * start, y: y + (to.y - y) * start }, to] as const;
}
