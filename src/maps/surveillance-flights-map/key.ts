import type { Mark } from '#draw/contract.ts';
import { group, label, path } from '#draw/marks.ts';
import { statusMark } from '#draw/status.ts';
import { type Box, textWidth } from '#draw/text.ts';
import type { MapView, Placed } from './flights.ts';
import { softShape } from './operators.ts';

/** What shapes and marks mean, in two corners that are sea in the view of the whole country. */
export function key(view: MapView, rows: readonly Placed[]): { marks: Mark[]; boxes: Box[] } {
  const { size, words } = view;
  const { text } = size;
  const r = text * 0.5;
  const used = <Name extends string>(names: readonly Name[], of: (row: Placed) => Name) =>
    names.filter((name) => rows.some((row) => of(row) === name));
  const statuses = used(Object.keys(words.statuses) as Placed['status'][], (row) => row.status);
  const kinds = used(
    Object.keys(words.operators) as Placed['operatorKind'][],
    (row) => row.operatorKind,
  );
  const left = block(
    view,
    'key-status',
    words.statusHead,
    statuses.map((status) => ({
      words: words.statuses[status],
      mark: (x, y) => statusMark(`key-${status}`, status, { x, y, size: text }),
    })),
    'left',
  );
  const right = block(
    view,
    'key-operator',
    words.operatorHead,
    [
      ...kinds.map((kind) => ({
        words: words.operators[kind],
        mark: (x: number, y: number) => softShape(`key-${kind}`, kind, { x, y, r }),
      })),
      {
        words: words.sketchKey,
        mark: (x: number, y: number) =>
          group('key-sketch', { class: 'soft-band is-us' }, [
            path('outer', { d: `M${x - r} ${y}h${2 * r}`, 'stroke-width': text * 0.7 }),
            path('inner', { d: `M${x - r} ${y}h${2 * r}`, 'stroke-width': text * 0.35 }),
          ]),
      },
    ],
    'right',
  );
  return { marks: [...left.marks, ...right.marks], boxes: [left.box, right.box] };
}

interface Item {
  words: string;
  mark: (x: number, y: number) => Mark;
}

/** A heading over marks with their words: above the scale at the left, or on the Gulf at the right. */
function block(
  { size }: MapView,
  name: string,
  head: string,
  items: readonly Item[],
  side: 'left' | 'right',
): { marks: Mark[]; box: Box } {
  const { text, width, height } = size;
  // On a phone there is no room for headings.
  const headed = size.name !== 'narrow';
  const row = text * (headed ? 1.35 : 1.2);
  const indent = text * 1.55;
  const w = Math.max(
    headed ? textWidth(head, text, 600) : 0,
    ...items.map(({ words }) => indent + textWidth(words, text)),
  );
  const h = row * (items.length + (headed ? 1 : 0));
  const x0 = side === 'left' ? 10 : width - w - 8;
  const y0 = side === 'left' ? height - text * 3 - h : height * 0.28;
  const marks = items.flatMap(({ words, mark }, index) => {
    const y = y0 + h - row * (items.length - index - 0.5);
    return [
      mark(x0 + text * 0.55, y),
      label(`${name}-${index}`, words, { x: x0 + indent, y: y + text * 0.35, class: 'axis halo' }),
    ];
  });
  return {
    marks: [
      ...(headed
        ? [label(`${name}-head`, head, { x: x0, y: y0 + text * 0.95, class: 'name halo' })]
        : []),
      ...marks,
    ],
    box: { x0: x0 - 4, x1: x0 + w + 4, y0: y0 - 4, y1: y0 + h + 2 },
  };
}
