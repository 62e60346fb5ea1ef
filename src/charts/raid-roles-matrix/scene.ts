import type raidRoles from '#content/data/raid-roles/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { Mark, Scene, View } from '#draw/contract.ts';
import { group, label, line, path, translate } from '#draw/marks.ts';
import { wrapped } from '#draw/text.ts';
import { answer } from './answer.ts';
import type words from './en.json';
import { keyOf } from './key.ts';
import { type Layout, layoutOf } from './layout.ts';
import { arrangements, roles, type State } from './states.ts';

export { states } from './states.ts';

type Row = RowOf<typeof raidRoles>;

export type Matrix = View<{ roles: readonly Row[] }, State, typeof words>;

export const scene: Scene<{ roles: readonly Row[] }, State, typeof words> = (view) => {
  const layout = layoutOf(view.state, view.size);
  return [
    ...ground(view, layout),
    ...roles.flatMap((role) => partName(role, view, layout)),
    ...arrangements.flatMap((arrangement) => head(arrangement, view, layout)),
    ...view.rows.roles.flatMap((row) => answer(row, view, layout)),
    ...keyOf(view, layout),
  ];
};

/** The sheet under the column in focus, a rule above each part, and an edge at what the step is about. */
function ground({ state, size }: Matrix, { columns, rows, head, foot }: Layout): Mark[] {
  const focus = state.focus && columns[state.focus];
  const rule = (key: string, y: number, name: string) =>
    group(`rule-${key}`, { transform: translate(0, y) }, [
      line('line', { class: name, x2: size.width }),
    ]);
  const [from, to] = state.differs
    ? [rows[state.differs[0]].from, rows[state.differs[1]].to]
    : state.opened
      ? [rows[state.opened].from, rows[state.opened].to]
      : [head, foot];
  return [
    ...(focus
      ? [
          path('sheet', {
            class: 'in-focus',
            d: `M${focus.from} 0H${focus.to}V${foot}H${focus.from}z`,
          }),
        ]
      : []),
    ...roles.map((role, index) => rule(role, rows[role].from, index ? 'grid' : 'baseline')),
    rule('foot', foot, 'grid'),
    path('edge', {
      class: 'focus-edge',
      d: `M${(focus ?? columns.proposal).from + 1} ${from}V${to}`,
    }),
  ];
}

function partName(
  role: (typeof roles)[number],
  { rows, state, size, words, lang }: Matrix,
  layout: Layout,
): Mark[] {
  const { text } = size;
  const { from, to } = layout.rows[role];
  const width = layout.columns.today.from - 8;
  const closed = state.opened !== null && state.opened !== role;
  const named = rows.roles.find((row) => row.role === role)?.name[lang] ?? '';
  const lines = wrapped(closed ? words.closed[role] : named, width, text, closed ? 400 : 600);
  const top = (from + to) / 2 - ((lines.length - 1) * layout.line) / 2 + text * 0.36;
  return lines.map((line, index) =>
    label(`part-${role}-${index}`, line, {
      x: 0,
      y: top + index * layout.line,
      class: closed ? 'label is-soft' : 'name',
    }),
  );
}

const sides = { today: 'name', proposal: 'name is-us', offer: 'name is-mx' };

function head(
  arrangement: (typeof arrangements)[number],
  { rows, state, size, words, format }: Matrix,
  { columns, line }: Layout,
): Mark[] {
  const { text } = size;
  const { from, to } = columns[arrangement];
  const { short, long } = words.arrangements[arrangement];
  const date = rows.roles.find((row) => row.arrangement === arrangement)?.date;
  if (to - from < text) return [];
  const focus = state.focus === arrangement;
  const y = text * 1.05;
  return [
    label(`head-${arrangement}`, focus || (!state.focus && size.name !== 'narrow') ? long : short, {
      x: from + 6,
      y,
      class: sides[arrangement],
    }),
    ...(focus && date
      ? [
          label(`date-${arrangement}`, format.date(date), {
            x: from + 6,
            y: y + line,
            class: 'label is-soft',
          }),
        ]
      : []),
  ];
}
