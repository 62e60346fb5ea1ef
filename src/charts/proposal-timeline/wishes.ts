import { type Box, textBox } from '#draw/text.ts';
import { type Flag, placeFlags, type Wish } from './flags.ts';
import { type Dot, type Lanes, lanePlaces } from './lanes.ts';
import type { Timeline } from './scene.ts';
import { dayOf, shortDate } from './time.ts';

/** Flags of the named entries, and of what the picture says of its dots. */
export function flagsOf(view: Timeline, lanes: Lanes): Flag[] {
  const { size, words, state } = view;
  const { text, width, name } = size;
  const obstacles: Box[] = [
    ...lanes.dots.map(({ x, y, size }) => square(x, y, size / 2 + 1)),
    ...lanePlaces(size, lanes).map(({ key, y }) =>
      textBox(words.lanes[key], { x: 2, y }, text, 600),
    ),
  ];
  const wishes = [
    ...month(view, lanes),
    ...state.named.slice(0, 3).flatMap((id) => entry(id, view, lanes.dots)),
    ...state.named.slice(3).flatMap((id) => entry(id, view, lanes.dots)),
  ];
  const { band } = lanes;
  const edges = [band.top, band.bottom].map((y) => ({ x0: 0, x1: width, y0: y - 1, y1: y + 1 }));
  return placeFlags(
    wishes,
    { all: obstacles, words: edges },
    {
      ...lanes.bounds,
      width,
      text,
      line: text * 1.2,
      away: name === 'narrow' ? 3 : text * 1.6,
      widths: name === 'narrow' ? [122, 150, 92] : [190, 235, 150],
    },
  );
}

const square = (x: number, y: number, half: number): Box => ({
  x0: x - half,
  x1: x + half,
  y0: y - half,
  y1: y + half,
});

/** A named entry: upwards on Washington's side, downwards on Mexico City's, either way from the middle. */
function entry(
  id: string,
  { size, state, words, format, lang }: Timeline,
  dots: readonly Dot[],
): Wish[] {
  const dot = dots.find(({ row }) => row.id === id);
  if (!dot) return [];
  const { row, x, y, size: own } = dot;
  const short = (words.names as Record<string, string>)[dot.row.id];
  const title = (size.name === 'narrow' && short) || row.title[lang];
  const date = shortDate(row.date, format).replace(' ', '\u00a0');
  return [
    {
      key: row.id,
      words: `${date} ${title}`,
      more: size.name !== 'narrow' && state.named.indexOf(id) < state.told ? row.what[lang] : '',
      x,
      up: row.side === 'mexico' ? null : y - own / 2 - 1,
      down: row.side === 'us' ? null : y + own / 2 + 1,
    },
  ];
}

/** How many entries a month has, above them. */
function month({ state, words, format }: Timeline, { dots, x }: Lanes): Wish[] {
  const { month } = state;
  const own = dots.filter(({ row }) => month && row.date.startsWith(month));
  if (!month || !own.length) return [];
  const text = words.month
    .replace('{month}', format.month(month).replaceAll(' ', '\u00a0'))
    .replace('{count}', format.integer(own.length));
  const up = Math.min(...own.map((dot) => dot.y - dot.size / 2 - 1));
  return [{ key: 'month', words: text, more: '', x: x(dayOf(month)), up, down: null }];
}
