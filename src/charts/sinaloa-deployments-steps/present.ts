import type { Mark } from '#draw/contract.ts';
import { line } from '#draw/marks.ts';
import { balanced } from '#draw/text.ts';
import { hundreds } from './columns.ts';
import { block, blockX, filled, type Place } from './place.ts';

/** The figures for those present: with who said so where they are the subject, else the number alone. */
export function present(place: Place, subject: 'arrivals' | 'stock' | 'hundreds'): Mark[] {
  const { rows, x, y, top, frame, size, words, format } = place;
  const { text } = size;
  const stocks = rows.deployments.filter(({ kind }) => kind === 'stock');
  return stocks.flatMap((row) => {
    const at = x(row.id);
    const value = row.reportedTotal ?? 0;
    const say = words.present[row.id as keyof typeof words.present];
    const key = `present-${row.id}`;
    const first = { words: say.number.replace('{n}', format.integer(value)), strong: true };
    const base = (value > top ? frame.top - text * 0.4 : y(value)) + text * 0.35;
    const beside = { x: at + text * 0.75, y: base };
    if (subject !== 'stock')
      return block(key, [{ ...first, strong: subject === 'hundreds' }], beside, text);
    // On a narrow drawing the first stands over its dot and the second at the left, clear of the third.
    const narrow = size.name === 'narrow';
    const above = narrow && row === stocks[0];
    const left = narrow && row === stocks[1];
    const room = left ? at - blockX(place) - text * 0.6 : frame.right - beside.x;
    const who = balanced(say.who, Math.min(room, text * 15), text);
    const lines = [first, ...who.map((words) => ({ words }))];
    if (left) return block(key, lines, { ...beside, x: at - text * 0.75, anchor: 'end' }, text);
    if (!above) return block(key, lines, beside, text);
    const over = y(value) - text * (0.9 + who.length * 1.22);
    return block(key, lines, { x: blockX(place), y: over }, text);
  });
}

/** The article's word, in the empty column of the last of those present, with a leader to its band. */
export function band(place: Place): Mark[] {
  const { frame, y, x, size, words } = place;
  const { text } = size;
  const at = x('dep-2025-09-00');
  const left = at + text * 0.5;
  const lines = [
    { words: words.band.strong, strong: true },
    ...balanced(filled(words.band.plain, place), frame.right - left, text).map((words) => ({
      words,
    })),
  ];
  const top = y(8600);
  return [
    line('band-leader', {
      class: 'leader',
      x1: at,
      x2: at,
      y1: top - text * 0.75,
      y2: y((hundreds.low + hundreds.high) / 2),
    }),
    ...block('band', lines, { x: left, y: top }, text),
  ];
}
