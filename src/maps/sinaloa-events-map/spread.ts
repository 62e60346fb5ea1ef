import type { Point } from './honeycomb.ts';

/** A round pile of marks that wants to lie at a point. */
export interface Disc extends Point {
  r: number;
}

/** Pixels between two tries, outwards, and tries around. */
const step = 3;
const turns = 32;

/**
 * Moves discs as little as needed so that none touches another: the largest stays, each other goes to the nearest
 * free place, first straight away from what it would cover. It looks at piles, not at marks, and not at the
 * picture's edge, so the order of a pile and where a reader has moved the map change nothing.
 */
export function spread(discs: readonly Disc[], gap: number): Point[] {
  const order = discs.map((_, index) => index);
  order.sort((a, b) => (discs[b] as Disc).r - (discs[a] as Disc).r || a - b);
  const placed: Disc[] = [];
  const places: Point[] = [];
  for (const index of order) {
    const disc = discs[index] as Disc;
    const spot = nearestFree(disc, placed, gap);
    placed.push({ ...spot, r: disc.r });
    places[index] = spot;
  }
  return places;
}

function nearestFree(disc: Disc, placed: readonly Disc[], gap: number): Point {
  const covers = ({ x, y }: Point) =>
    placed.find((other) => Math.hypot(x - other.x, y - other.y) < disc.r + other.r + gap);
  const first = covers(disc);
  if (!first) return { x: disc.x, y: disc.y };
  const away = Math.atan2(disc.y - first.y, disc.x - first.x);
  for (let distance = step; ; distance += step)
    for (let turn = 0; turn < turns; turn++) {
      // Straight away first, then a little to either side in turn.
      const side = turn % 2 ? Math.ceil(turn / 2) : -turn / 2;
      const angle = away + (side * 2 * Math.PI) / turns;
      const spot = {
        x: disc.x + distance * Math.cos(angle),
        y: disc.y + distance * Math.sin(angle),
      };
      if (!covers(spot)) return spot;
    }
}
