import type deployments from '#content/data/deployments/dataset.ts';
import type { RowOf } from '#data/dataset.ts';

export type Row = RowOf<typeof deployments>;

/** Sent to the northern border, not to Sinaloa: in the table, not in the drawing. */
export const elsewhere = 'dep-2025-02-04';

/** What the word “hundreds” can mean at most; the article gave no number. */
export const hundreds = { low: 200, high: 999 };

/** A row in its place in the order of dates. */
export interface Column {
  row: Row;
  /** Rows more than three months apart stand in different groups. */
  group: number;
  /** Units of a column from the left, with room between groups. */
  at: number;
}

const room = 0.8;

export function columns(rows: readonly Row[]): Column[] {
  let group = 0;
  return rows
    .filter(({ id }) => id !== elsewhere)
    .map((row, index, all) => {
      const before = all[index - 1];
      if (before && days(before.date, row.date) > 90) group += 1;
      return { row, group, at: index + group * room };
    });
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 864e5;

/** @throws Error when the row is gone. */
export function rowOf(rows: readonly Row[], id: string): Row {
  const row = rows.find((other) => other.id === id);
  if (!row) throw new Error(`no deployment "${id}"`);
  return row;
}

/** A date in two short lines, no more exact than it is known. */
export function shortDate({ date, precision }: Row, months: readonly string[]): [string, string] {
  const month = (back: number) => months[Number(date.slice(5, 7)) - 1 - back] ?? '';
  if (precision === 'two-months') return [`${month(1)}–`, month(0)];
  const day = String(Number(date.slice(8)));
  return [precision === 'week' ? `~${day}` : day, month(0)];
}
