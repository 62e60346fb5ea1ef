import { isWords, type Lag, lagOf, type Row } from './lag.ts';

/** The day of the newspaper report that made most of the old flights public. */
const report = '2025-02-28';

/** Numbers and dates that notes and words for pictures name, as they are written. */
export function told(
  rows: readonly Row[],
  format: { integer: (value: number) => string; date: (date: string) => string },
): Record<string, string> {
  const count = (list: readonly Row[]) => format.integer(list.length);
  const of = (lag: Lag) => rows.filter((row) => lagOf(row) === lag);
  const status = (name: Row['status']) => count(rows.filter((row) => row.status === name));
  return {
    all: count(rows),
    same: count(of('same-day')),
    words: count(of('same-day').filter(isWords)),
    weeks: count(of('weeks')),
    years: count(of('years')),
    report: format.date(report),
    reported: count(of('years').filter(({ reportedOn }) => reportedOn === report)),
    corroborated: status('corroborated'),
    single: status('single-source'),
    anonymous: status('anonymous-only'),
    disputed: status('disputed'),
    denied: status('official-denial'),
  };
}

/** Puts values in place of `{name}`. */
export const filled = (say: string, values: Readonly<Record<string, string>>): string =>
  say.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
