import { ascending, bisector } from 'd3-array';
import line from '#content/geo/line.json' with { type: 'json' };
import { mercator } from '#draw/mercator.ts';
import { distance, thinned } from '#draw/thinned.ts';

/** Length of the land border in kilometres: the official figure, printed and never computed from the drawing. */
export const officialKm = line.officialKm;

const width = 1000;

interface Vertex {
  x: number;
  y: number;
  km: number;
}

/** A vertex, and the length of the drawing up to it, in its own units. */
type Point = Vertex & { drawn: number };

const raw = line.points.map(([lon, lat, km]) => ({
  at: mercator([lon as number, lat as number]),
  km: km as number,
}));
const [first, last] = [raw[0], raw.at(-1)] as [(typeof raw)[0], (typeof raw)[0]];
const scale = width / (last.at[0] - first.at[0]);
const top = Math.min(...raw.map(({ at }) => at[1]));

const vertices: readonly Vertex[] = raw.map(({ at, km }) => ({
  x: (at[0] - first.at[0]) * scale,
  y: (at[1] - top) * scale,
  km,
}));

/** The box that the whole line fills. */
export const box = { width, height: Math.max(...vertices.map(({ y }) => y)) };

/** A point of the line: its kilometre, its place in the drawing, and the share of the drawing before it. */
export interface Place {
  km: number;
  x: number;
  y: number;
  drawn: number;
}

const byKm = bisector<Point, number>((point, km) => ascending(point.km, km)).left;

const stretch = officialKm / 10;

/** The drawing of a line through vertices, in the units of the box. */
function drawing(through: readonly Vertex[]) {
  let drawn = 0;
  const points: readonly Point[] = through.map((vertex, index) => {
    drawn += distance(vertex, through[index - 1] ?? vertex);
    return { ...vertex, drawn };
  });

  function at(km: number): Place {
    const index = Math.min(Math.max(byKm(points, km), 1), points.length - 1);
    const [a, b] = [points[index - 1], points[index]] as [Point, Point];
    const share = b.km === a.km ? 0 : (km - a.km) / (b.km - a.km);
    const between = (from: number, to: number) => from + (to - from) * share;
    return {
      km: Math.round(km),
      x: between(a.x, b.x),
      y: between(a.y, b.y),
      drawn: between(a.drawn, b.drawn) / drawn,
    };
  }

  return {
    /** Where a reader stands on the line: chapter from 1, share of the chapter read from 0 to 1. */
    place: (chapter: number, share: number): Place => at((chapter - 1 + share) * stretch),

    /** The path of the line, or of one chapter's tenth of it. */
    path(chapter?: number): string {
      const [from, to] =
        chapter === undefined ? [0, officialKm] : [(chapter - 1) * stretch, chapter * stretch];
      const inside = points.filter(({ km }) => km > from && km < to);
      return [at(from), ...inside, at(to)]
        .map(({ x, y }, index) => `${index ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`)
        .join('');
    },
  };
}

/** The line with each of its bends. */
export const { path, place } = drawing(vertices);

/** Least distance between vertices where the whole line is a thumb wide: less than a pixel there. */
const thin = 8;

/** The line as the bar of a chapter shows it: painted first of all, it has no bend that could not be seen. */
export const thumb = drawing(thinned(vertices, thin));

/** The box of one chapter's tenth. */
export function stretchBox(chapter: number): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const ends = [place(chapter, 0), place(chapter, 1)];
  const inside = vertices.filter(
    ({ km }) => km >= (chapter - 1) * stretch && km <= chapter * stretch,
  );
  const all = [...ends, ...inside];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
