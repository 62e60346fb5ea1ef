import type { Outline } from '#chapters/outline.ts';
import type { Problem } from '#data/problem.ts';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

/** A year, alone or after a day and month in either language: the only digits that prose may hold by itself. */
const dates = new RegExp(
  `(?:\\b(?:0?[1-9]|[12]\\d|3[01])\\s(?:de\\s)?(?:${months})\\s(?:de\\s)?)?(?<![\\d.,])(?:18|19|20)\\d\\d(?![\\d.,]*\\d)`,
  'giu',
);

/** Digits in the prose that are neither a looked-up fact, nor part of a claim, nor a date. */
export function bareNumbers(parts: Outline, file: string, offset: number): Problem[] {
  return parts.prose.flatMap(({ text, line, inside }) => {
    if (inside.some(({ name }) => name === 'Fact' || name === 'Claim')) return [];
    const rest = text.replace(dates, (date) => ' '.repeat(date.length));
    return [...rest.matchAll(/\d[\d.,]*/g)].map(({ 0: found, index }) => ({
      file: `${file}:${line + offset + text.slice(0, index).split('\n').length - 1}`,
      record: 'prose',
      field: `"…${text.slice(Math.max(0, index - 20), index + found.length + 10).replace(/\s+/g, ' ')}…"`,
      found: `the number ${found.replace(/[.,]$/, '')}`,
      allowed: 'a <Fact id="…"/>, words inside a <Claim>, or a date',
    }));
  });
}
