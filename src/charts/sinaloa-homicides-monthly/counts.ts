import { line as curve } from 'd3-shape';
import type homicides from '#content/data/sinaloa-homicides/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { Mark } from '#draw/contract.ts';
import { circle, path, rect, round } from '#draw/marks.ts';

export type Row = RowOf<typeof homicides>;

/** The counts, and the column that each stands in. They are drawn side by side and never added. */
export const counts = {
  files: 'federalFiles',
  state: 'stateVictims',
  federal: 'federalVictims',
  noroeste: 'noroesteVictims',
} as const satisfies Record<string, keyof Row>;

export type Count = keyof typeof counts;

export interface Point {
  month: string;
  count: Count;
  value: number;
  /** A first release, or a file in the new format: drawn open. */
  open: boolean;
}

/** The federal victims of this month are the first release; later ones were not found. */
export const firstRelease = '2025-01';

/** What was found of a count, in order of months. */
export const pointsOf = (rows: readonly Row[], count: Count): Point[] =>
  rows.flatMap((row) => {
    const value = row[counts[count]];
    if (value === null) return [];
    const open =
      (count === 'federal' && row.month === firstRelease) ||
      (count === 'files' && row.filesFormat === 'new');
    return [{ month: row.month, count, value, open }];
  });

/** The value of a count in a month that has one. @throws Error when it was not found. */
export function found(rows: readonly Row[], count: Count, month: string): number {
  const value = rows.find((row) => row.month === month)?.[counts[count]];
  if (value === undefined || value === null) throw new Error(`no ${count} count for ${month}`);
  return value;
}

/** Lowest and highest value of a count from one month to another, both included. */
export function extremes(rows: readonly Row[], count: Count, from: string, to: string) {
  const inside = pointsOf(rows, count).filter(({ month }) => month >= from && month <= to);
  const sorted = inside.sort((a, b) => a.value - b.value);
  return { low: sorted[0] as Point, high: sorted.at(-1) as Point };
}

/** A count as a line that stops where no figure was found. */
export function trace(
  rows: readonly Row[],
  count: Count,
  x: (month: string) => number,
  y: (value: number) => number,
): Mark {
  const draw = curve<Row>()
    .defined((row) => row[counts[count]] !== null)
    .x((row) => round(x(row.month)))
    .y((row) => round(y(row[counts[count]] ?? 0)));
  return path(`trace-${count}`, { class: `count-trace ${count}`, d: draw(rows) ?? '' });
}

/** A count's own shape: disc, ring, square or diamond, so that colour is not needed to tell them apart. */
export function shape(
  key: string,
  { count, open }: Pick<Point, 'count' | 'open'>,
  at: { x: number; y: number; text: number; strong?: boolean },
): Mark {
  const { x, y, text, strong } = at;
  const name = `count-point ${count}${open ? ' is-open' : ''}${strong ? ' is-strong' : ''}`;
  if (count === 'files') {
    const side = text * (strong ? 0.46 : 0.36);
    return rect(key, { class: name, x: x - side / 2, y: y - side / 2, width: side, height: side });
  }
  if (count === 'noroeste') {
    const r = round(text * (strong ? 0.5 : 0.42));
    return path(key, {
      class: name,
      d: `M${round(x)} ${round(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`,
    });
  }
  const r = text * (count === 'state' ? 0.33 : 0.19) + (strong ? text * 0.05 : 0);
  return circle(key, { class: name, cx: x, cy: y, r });
}
