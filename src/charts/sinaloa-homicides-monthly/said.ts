import type { Mark } from '#draw/contract.ts';
import { label } from '#draw/marks.ts';
import { around, placeLabels, type Side, type Wish } from '#draw/place.ts';
import { type Box, balanced } from '#draw/text.ts';
import { type Count, extremes, found, type Point } from './counts.ts';
import { filled, type Place } from './place.ts';

/** Which note stands at the upper left, in the empty years before the break. */
export type Note = 'before' | 'peak' | 'latest';

/** A finding in bold and a sentence under it. */
export function said(note: Note, place: Place): Mark[] {
  const { rows, x, y, size, words, format } = place;
  const { text } = size;
  const left = x('2023-01');
  const room = Math.min(x('2024-08') - left, text * 19);
  const range = extremes(rows.months, 'federal', '2023-01', '2024-08');
  const n = (count: Count, month: string) => format.integer(found(rows.months, count, month));
  const values = {
    low: format.integer(range.low.value),
    high: format.integer(range.high.value),
    june: n('state', '2025-06'),
    januaryFiles: n('files', '2026-01'),
    februaryFiles: n('files', '2026-02'),
    marchFiles: n('files', '2026-03'),
  };
  const lines = [
    ...balanced(filled(words.notes[note].strong, values), room, text, 600).map((content) => ({
      content,
      class: 'strong halo',
    })),
    ...balanced(filled(words.notes[note].plain, values), room, text).map((content) => ({
      content,
      class: 'label halo',
    })),
  ];
  return lines.map(({ content, class: name }, index) =>
    label(`note-${index}`, content, {
      x: left,
      y: y(200) + text * (1.5 + index * 1.25),
      class: name,
    }),
  );
}

/** Values written at their points: which count, which month, on which sides. */
const marked: Record<Note, readonly [Count, string, readonly Side[]][]> = {
  before: [],
  peak: [['state', '2025-06', ['right']]],
  latest: [
    ['noroeste', '2025-12', ['left']],
    ['state', '2025-12', ['right', 'above', 'below']],
    ['files', '2026-03', ['below', 'below-left']],
  ],
};

export function values(
  note: Note,
  { rows, size, x, y, format }: Place,
  points: readonly Point[],
  taken: readonly Box[],
): Mark[] {
  const { text } = size;
  const wishes = marked[note].map(([count, month, sides]): Wish => {
    const value = found(rows.months, count, month);
    return {
      key: `value-${count}-${month}`,
      words: format.integer(value),
      x: x(month),
      y: y(value),
      gap: text * 0.4,
      class: 'strong halo',
      weight: 600,
      sides,
    };
  });
  const circles = points.map((point) =>
    around({ x: x(point.month), y: y(point.value), r: text * 0.34 }),
  );
  return placeLabels(wishes, [...circles, ...taken], size, text);
}
