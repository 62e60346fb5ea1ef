import type { Mark } from '#draw/contract.ts';
import { circle, label, line, rect } from '#draw/marks.ts';
import { textWidth } from '#draw/text.ts';
import { type Column, type Row, shortDate } from './columns.ts';
import type { Place } from './place.ts';

/** The unit, and what a filled bar, an open bar and a dot stand for, in a row above the drawing. */
export function legend({ size: { text }, words }: Place): Mark[] {
  const middle = text * 0.75;
  const base = middle + text * 0.35;
  let left = textWidth(words.unit, text, 600) + text * 0.7;
  const entries = (['sent', 'sent-total', 'stock'] as const).flatMap((name): Mark[] => {
    const at = left;
    left += textWidth(words.legend[name], text) + text * 1.85;
    const key =
      name === 'stock'
        ? circle('key-stock', {
            class: 'dot stock',
            cx: at + text * 0.35,
            cy: middle,
            r: text * 0.38,
          })
        : rect(`key-${name}`, {
            class: name,
            x: at,
            y: middle - text * 0.45,
            width: text * 0.65,
            height: text * 0.9,
          });
    return [
      key,
      label(`key-name-${name}`, words.legend[name], { x: at + text, y: base, class: 'label' }),
    ];
  });
  return [label('unit', words.unit, { x: 1, y: base, class: 'strong' }), ...entries];
}

/** Runs of neighbours that say the same. */
function runs<Item>(list: readonly Item[], name: (item: Item) => string): Item[][] {
  const found: Item[][] = [];
  for (const item of list) {
    const run = found.at(-1);
    if (run && name(run[0] as Item) === name(item)) run.push(item);
    else found.push([item]);
  }
  return found;
}

/** Days, months and years under the columns; the baselines of the groups do not touch. */
export function dates(
  { frame, step, x, size: { text }, words }: Place,
  list: readonly Column[],
): Mark[] {
  const middle = (run: readonly Column[]) =>
    (x((run[0] as Column).row.id) + x((run.at(-1) as Column).row.id)) / 2;
  const below = (key: string, content: string, at: number, lines: number, name = 'axis') =>
    label(key, content, {
      x: at,
      y: frame.bottom + text * (0.1 + lines * 1.15),
      anchor: 'middle',
      class: name,
    });
  const months = runs(list, ({ row, group }) => `${group} ${shortDate(row, words.months)[1]}`);
  return [
    ...list.map(({ row }) => below(`day-${row.id}`, shortDate(row, words.months)[0], x(row.id), 1)),
    ...months.map((run) => {
      const { row } = run[0] as Column;
      return below(`month-${row.id}`, shortDate(row, words.months)[1], middle(run), 2);
    }),
    ...runs(list, ({ group }) => String(group)).flatMap((run) => {
      const [start, end] = [run[0]?.row, run.at(-1)?.row] as [Row, Row];
      const years = [...new Set([start, end].map(({ date }) => date.slice(0, 4)))].join('–');
      return [
        line(`group-${start.id}`, {
          class: 'baseline',
          x1: x(start.id) - step / 2,
          x2: x(end.id) + step / 2,
          y1: frame.bottom,
          y2: frame.bottom,
        }),
        below(`years-${start.id}`, years, middle(run), 3.12, 'strong'),
      ];
    }),
  ];
}
