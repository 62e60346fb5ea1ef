import type flights from '#content/data/surveillance-flights/dataset.ts';
import type { RowOf } from '#data/dataset.ts';

export type Row = RowOf<typeof flights>;

/** Acknowledged when it happened; the later report only repeats it. */
export const acknowledged = 'cbp-flights-acknowledged-2011';

/** A stretch of time in milliseconds: a day, a month or a year, as exactly as the date is known. */
export interface Span {
  from: number;
  to: number;
}

export const day = 864e5;

export function spanOf(date: string): Span {
  const [year, month, date1] = date.split('-').map(Number) as [number, number?, number?];
  const from = Date.UTC(year, (month ?? 1) - 1, date1 ?? 1);
  const to = date1 ? from + day : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return { from, to };
}

/** When it happened: never after it was public. */
export function happened({ date, dateEnd, reportedOn }: Row): Span {
  const { to } = spanOf(dateEnd ?? date);
  return { from: spanOf(date).from, to: Math.min(to, spanOf(reportedOn).to) };
}

/** How long an entry took to become public, counted from its beginning. */
export type Lag = 'same-day' | 'weeks' | 'months' | 'years' | 'unclear' | 'acknowledged';

/** `unclear` where a date is known only by the month or year, and the lag may be nothing or weeks. */
export function lagOf(row: Row): Lag {
  if (row.id === acknowledged) return 'acknowledged';
  const began = spanOf(row.date);
  const open = spanOf(row.reportedOn);
  const longest = (open.from - began.from) / day;
  const shortest = (open.from - (began.to - day)) / day;
  if (shortest > 365) return 'years';
  if (open.to - open.from > day) return 'unclear';
  if (longest <= 1) return 'same-day';
  return longest <= 60 ? 'weeks' : 'months';
}

/** Entries that are words, not flights: they are public by nature. */
export const isWords = ({ category }: Row): boolean =>
  category === 'statement' || category === 'strike-debate';
