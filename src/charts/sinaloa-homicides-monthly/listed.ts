import type { Mark } from '#draw/contract.ts';
import { label, line } from '#draw/marks.ts';
import { balanced } from '#draw/text.ts';
import { type Count, found } from './counts.ts';
import { breakX, filled, type Place } from './place.ts';

/** Values named beside the break: which count, which month, and how many lines below their point. */
const lists = {
  split: [
    ['federal', '2024-10', 0],
    ['federal', '2024-09', 0],
    ['federal', '2024-08', -2],
  ],
  threeCounts: [
    ['state', '2024-10', -0.25],
    ['federal', '2024-10', 0.9],
    ['files', '2024-10', 0],
  ],
} as const satisfies Record<string, readonly (readonly [Count, string, number])[]>;

export type List = keyof typeof lists;

/** Values in a column at the left of the break, each with a leader to its point. */
export function listed(name: List, place: Place): Mark[] {
  const { rows, x, y, size, words, format } = place;
  const { text } = size;
  const end = breakX(place) - text * 0.7;
  const say = words.lists[name];
  const entries = lists[name].map(([count, month, below]) => {
    const value = found(rows.months, count, month);
    const values = { month: format.month(month), n: format.integer(value) };
    const point = { x: x(month), y: y(value) };
    const at = point.y + below * text;
    return { key: `${count}-${month}`, words: filled(say.each[count], values), at, point };
  });
  const [first, last] = [entries[0], entries.at(-1)] as [(typeof entries)[0], (typeof entries)[0]];
  const after = 'after' in say ? balanced(say.after, end - x('2023-03'), text) : [];
  const lines = [
    { words: filled(say.head, { month: format.month('2024-10') }), at: first.at - text * 1.3 },
    ...entries.map((entry) => ({ ...entry, strong: true })),
    ...after.map((words, index) => ({ words, at: last.at + text * (1.4 + index * 1.25) })),
  ];
  return [
    ...entries.map(({ key, at, point }) => {
      // A leader from above ends over its point, any other beside it.
      const above = point.y - at > text * 1.2;
      return line(`leader-${key}`, {
        class: 'leader',
        x1: end + 1,
        y1: above ? at + text * 0.4 : at,
        x2: point.x - text * (above ? 0.2 : 0.45),
        y2: point.y - (above ? text * 0.45 : 0),
      });
    }),
    ...lines.map(({ words: content, at, ...line }, index) =>
      label(`listed-${index}`, content, {
        x: end - 2,
        y: at + text * 0.35,
        anchor: 'end',
        class: 'strong' in line ? 'strong halo' : 'label halo',
      }),
    ),
  ];
}
