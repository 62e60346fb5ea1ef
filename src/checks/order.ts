import { type Problem, show } from '#data/problem.ts';

/** What comes first and what last, wherever an entry has both. */
const pairs = [
  ['date', 'dateEnd'],
  ['date', 'reportedOn'],
  ['dateEnd', 'reportedOn'],
  ['fieldStart', 'fieldEnd'],
  ['periodStart', 'periodEnd'],
  ['periodEnd', 'reportedOn'],
  ['periodEnd', 'publishedOn'],
  ['permitStart', 'permitEnd'],
  ['requestDate', 'decisionDate'],
  ['signed', 'inForce'],
  ['asOf', 'retrieved'],
  ['firstNumber', 'lastNumber'],
] as const;

/** Dates, or numbers, of one entry that stand in the wrong order. Dates of different precision compare by the part both have. */
export function inOrder(
  entry: object,
  file: string,
  record: string,
  word: 'column' | 'field',
): Problem[] {
  const values = entry as Readonly<Record<string, unknown>>;
  return pairs.flatMap(([first, last]) => {
    const [start, end] = [values[first], values[last]];
    if (!before(end, start)) return [];
    return {
      file,
      record,
      field: `${word} "${last}"`,
      found: show(end),
      allowed: `${show(start)} or later, as in "${first}"`,
    };
  });
}

function before(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
