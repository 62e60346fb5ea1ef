import { max, min } from 'd3-array';
import type { Size } from '#draw/sizes.ts';
import { textWidth } from '#draw/text.ts';
import type { Row, Timeline } from './scene.ts';
import { levels } from './stacks.ts';
import { dayOf, timeScale } from './time.ts';

/** An entry with its place. */
export interface Dot {
  row: Row;
  x: number;
  y: number;
  size: number;
}

export interface Lanes {
  /** In the order of the dataset. */
  dots: readonly Dot[];
  /** Where a day stands. */
  x: (day: number) => number;
  /** The lane of both governments. */
  band: { top: number; bottom: number };
  middle: number;
  /** Between the first line and the axis, where dots and flags may stand. */
  bounds: { top: number; bottom: number };
}

/** Washington above the band of both, Mexico City below it; entries that would touch are stacked outwards. */
export function lanesOf({ rows, state, size, words }: Timeline): Lanes {
  const { text, width, height, name } = size;
  const narrow = name === 'narrow';
  const long = dayOf(state.days[1]) - dayOf(state.days[0]) > 400;
  const usual = text * (long ? 0.66 : 0.86) * (narrow ? 1 : 1.4);
  const step = usual * (long ? 1.1 : 1.2) + 1;
  const lead = Math.max(...Object.values(words.lanes).map((lane) => textWidth(lane, text, 600)));
  const x = timeScale(state.days, [lead + text * 1.1, width - text * 0.8]);
  const [first, last] = state.days.map(dayOf) as [number, number];
  const items = rows.entries
    .filter((row) => dayOf(row.date) >= first && dayOf(row.date) <= last)
    .map((row) => {
      const place = state.named.indexOf(row.id);
      const own = place >= 0 ? step - 1 : usual;
      const rank = place < 0 ? 0 : state.named.length - place;
      return { row, x: x(dayOf(row.date)), size: own, rank };
    });
  const of = (side: Row['side']) => items.filter((item) => item.row.side === side);
  const level = new Map([
    ...levels(of('us'), false),
    ...levels(of('both'), true),
    ...levels(of('mexico'), false),
  ]);
  const highest = (side: Row['side']) => max(of(side), (item) => level.get(item) ?? 0) ?? -1;
  const lowest = min(of('both'), (item) => level.get(item) ?? 0) ?? 0;
  const bounds = { top: text * 1.5, bottom: height - text * 2.5 };
  const above = (highest('us') + 1) * step;
  const below = (highest('mexico') + 1) * step;
  const band = {
    above: (Math.max(highest('both'), 0) + 0.5) * step + 2,
    below: (0.5 - lowest) * step + 2,
  };
  const free = bounds.bottom - bounds.top - above - below - band.above - band.below;
  const middle = bounds.top + free * shareAbove(items) + above + band.above;
  const top = middle - band.above;
  const bottom = middle + band.below;
  const y = (side: Row['side'], at: number) => {
    if (side === 'both') return middle - at * step;
    return side === 'us' ? top - (at + 0.5) * step - 1 : bottom + (at + 0.5) * step + 1;
  };
  const dots = items.map((item) => ({ ...item, y: y(item.row.side, level.get(item) ?? 0) }));
  return { dots, x, band: { top, bottom }, middle, bounds };
}

/** How much of the free height the flags above need. */
function shareAbove(items: readonly { row: Row; rank: number }[]): number {
  const weight = { us: 1, both: 0.5, mexico: 0 };
  const named = items.filter(({ rank }) => rank > 0);
  const up = named.reduce((sum, { row }) => sum + weight[row.side], 0);
  return named.length ? Math.min(Math.max(up / named.length, 0.36), 0.64) : 0.5;
}

/** Where the names of the lanes stand, at the left: above the band, in it, below it. */
export const lanePlaces = ({ text }: Size, { band, middle }: Lanes) =>
  [
    { key: 'us', y: band.top - text * 0.5 },
    { key: 'both', y: middle + text * 0.36 },
    { key: 'mexico', y: band.bottom + text * 1.2 },
  ] as const;
