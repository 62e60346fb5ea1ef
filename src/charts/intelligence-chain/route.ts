import type { Mark } from '#draw/contract.ts';
import { path } from '#draw/marks.ts';
import type { Layout, Point, Span } from './layout.ts';

/** A point as a path has it. */
export const pair = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** From where to where a link goes. */
export interface Way {
  start: number;
  /** The middle of the node at the end; null for a link that ends in words. */
  target: number | null;
  gap: Span;
  lane: Span | undefined;
}

/** The line of a link: a bend to its lane, along it, a bend to its target. The same commands in every state. */
export function routeOf({ start, target, gap, lane }: Way, layout: Layout) {
  const { point, narrow, text, line } = layout;
  const length = gap.to - gap.from;
  type Place = [along: number, across: number];
  const curve = (...places: Place[]) => `C${places.map((one) => pair(point(...one))).join(' ')}`;
  const bend = ([a, b]: Place, [c, d]: Place) => curve([(a + c) / 2, b], [(a + c) / 2, d], [c, d]);
  const over = lane ? lane.from + text * (narrow ? 0.5 : 0.6) : (start + (target ?? start)) / 2;
  const middle = gap.from + length / 2;
  const from = lane ? gap.from + Math.min(text * (narrow ? 1.65 : 2), length * 0.4) : middle;
  // A link that ends in words is as long as a few of them.
  const stop = Math.min(gap.to - text * 0.4, from + (narrow ? line * 3 : text * 9));
  const to = lane ? (target === null ? stop : gap.to - text * (narrow ? 1.6 : 3)) : middle;
  const end = target ?? over;
  const last = target === null ? to : gap.to;
  const d = [
    `M${pair(point(gap.from, start))}`,
    ...(lane
      ? [
          bend([gap.from, start], [from, over]),
          `L${pair(point(to, over))}`,
          bend([to, over], [last, end]),
        ]
      : [
          curve(
            [gap.from + length / 4, start],
            [gap.from + length * 0.375, (start * 3 + end) / 4],
            [middle, over],
          ),
          `L${pair(point(middle, over))}`,
          curve(
            [gap.from + length * 0.625, (start + end * 3) / 4],
            [gap.from + length * 0.75, end],
            [last, end],
          ),
        ]),
  ].join('');
  return { d, from, to, mark: point(from, over), end: point(last, end) };
}

/** An arrow’s tip that touches a node. */
export function tip(key: string, [x, y]: Point, { narrow, text }: Layout, look: string): Mark {
  const long = text * 0.5;
  const wide = text * 0.28;
  const d = narrow
    ? `M${pair([x, y])}l${-wide} ${-long}h${wide * 2}z`
    : `M${pair([x, y])}l${-long} ${-wide}v${wide * 2}z`;
  return path(key, { class: look.replace('link', 'link-tip'), d });
}
