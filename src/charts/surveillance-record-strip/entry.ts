import type { Mark } from '#draw/contract.ts';
import { group, line, path, round } from '#draw/marks.ts';
import { statusMark } from '#draw/status.ts';
import { acknowledged } from './lag.ts';
import type { Entry, Place } from './place.ts';

/**
 * An entry: its way, and the mark of its evidence status where it became public. Both carry the row, so that
 * a reader who picks one picks the mark and not the middle of a long way.
 */
export function entryMarks(entry: Entry, { mark }: Place, strength: string): Mark[] {
  const { row, y, at } = entry;
  return [
    group(
      `way-${row.id}`,
      { class: `way ${strength}`.trim(), 'data-row': row.id },
      way(entry, mark),
    ),
    statusMark(
      row.id,
      row.status,
      { x: at, y, size: mark, class: strength },
      { 'data-row': row.id },
    ),
  ];
}

/** A bar for when it happened, as long as the date is inexact, and a thin line until it became public. */
function way({ row, y, when, open, at }: Entry, mark: number): Mark[] {
  const edge = at - mark / 2;
  if (!row.startKnown) return [begun(when.from, y, edge)];
  const exact = row.date.length === 10 && !row.dateEnd;
  const vague = open.to - open.from > mark;
  const from = exact ? when.from : Math.min(when.to, edge);
  return [
    ...(edge - from > 1
      ? [
          line('wait', {
            class: row.id === acknowledged ? 'wait is-known' : 'wait',
            x1: from,
            x2: edge,
            y1: y,
            y2: y,
          }),
        ]
      : []),
    ...(exact && edge > when.from
      ? [
          line('day', {
            class: 'wait',
            x1: when.from,
            x2: when.from,
            y1: y - mark * 0.3,
            y2: y + mark * 0.3,
          }),
        ]
      : []),
    // Where even the publication is inexact, one bar stands for both.
    ...(exact || vague
      ? []
      : [span('when', when.from, Math.max(Math.min(when.to, at), when.from + 2.5), y)]),
    ...(vague ? [span('open', open.from, open.to, y)] : []),
  ];
}

const span = (key: string, from: number, to: number, y: number): Mark =>
  line(key, { class: 'span', x1: from, x2: to, y1: y, y2: y });

/** A programme whose beginning was not given: a broken line, open at its left end. */
function begun(from: number, y: number, edge: number): Mark {
  const head = `M${round(from + 3.5)} ${round(y - 3)}l-3.5 3l3.5 3`;
  return path('begun', {
    class: 'wait is-begun',
    d: `${head}M${round(from)} ${round(y)}H${round(edge)}`,
  });
}
