import { hundreds, type Row, rowOf } from './columns.ts';

/** Numbers and dates that notes and words for pictures name, as they are written. */
export function told(
  rows: readonly Row[],
  format: { integer: (value: number) => string; date: (date: string) => string },
): Record<string, string> {
  const sent = (id: string) => format.integer(rowOf(rows, id).personnel ?? 0);
  const total = (id: string) => format.integer(rowOf(rows, id).reportedTotal ?? 0);
  const date = (id: string) => format.date(rowOf(rows, id).date);
  return {
    firstSent: sent('dep-2024-07-26'),
    firstDate: date('dep-2024-07-26'),
    secondDate: date('dep-2024-07-28'),
    autumnTotal: total('dep-2024-11-13'),
    autumnDate: date('dep-2024-11-13'),
    surgeSent: sent('dep-2025-08-01'),
    surgeTotal: total('dep-2025-08-01'),
    surgeFrom: format.date('2025-07-23'),
    surgeDate: date('dep-2025-08-01'),
    decemberTotal: total('dep-2025-12-22'),
    januarySent: sent('dep-2026-01-29'),
    januaryDate: date('dep-2026-01-29'),
    februarySent: sent('dep-2026-02-01'),
    februaryDate: date('dep-2026-02-01'),
    winterTotal: total('dep-2026-02-01'),
    octoberStock: total('dep-2024-10-22'),
    julyStock: total('dep-2025-07-20'),
    julyDate: date('dep-2025-07-20'),
    summerStock: total('dep-2025-09-00'),
    border: total('dep-2025-02-04'),
    borderDate: date('dep-2025-02-04'),
    low: format.integer(hundreds.low),
    high: format.integer(hundreds.high),
  };
}
