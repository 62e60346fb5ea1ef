import type { Size } from '#draw/sizes.ts';
import { arrangements, roles, type State } from './states.ts';

type Arrangement = (typeof arrangements)[number];
type Role = (typeof roles)[number];

export interface Span {
  from: number;
  to: number;
}

export interface Layout {
  columns: Record<Arrangement, Span>;
  rows: Record<Role, Span>;
  /** Where the column heads end. */
  head: number;
  /** Where the rows end and the key begins. */
  foot: number;
  /** One line of words. */
  line: number;
  /** The half of a glyph that stands for one country. */
  box: { width: number; height: number };
}

const shares = (
  names: readonly string[],
  focus: string | null,
  narrow: number,
  from: number,
  to: number,
) => {
  const wide = to - from - narrow * (names.length - 1);
  let at = from;
  return Object.fromEntries(
    names.map((name) => {
      const width = focus === null ? (to - from) / names.length : name === focus ? wide : narrow;
      const span = { from: at, to: at + width };
      at = span.to;
      return [name, span];
    }),
  );
};

/** Where columns and rows stand: the column in focus takes what the others can spare, and so does an opened row. */
export function layoutOf(state: State, size: Size): Layout {
  const { name, width, height, text } = size;
  const narrow = name === 'narrow';
  const line = text * (narrow ? 1.17 : 1.27);
  const head = text * (narrow ? 2.6 : 3);
  const foot = height - line * (narrow && state.focus === null ? 2.6 : 1.4);
  const names = narrow ? text * 6 : text * 9.6;
  // On a phone an opened row needs the room of the other columns.
  const alone = narrow && state.opened !== null;
  const other = alone ? 0 : narrow ? text * 4.6 : text * 6.2;
  const closed = narrow ? text * 2 : height * 0.095;
  return {
    columns: shares(arrangements, state.focus, other, names, width) as Layout['columns'],
    rows: shares(roles, state.opened, closed, head, foot) as Layout['rows'],
    head,
    foot,
    line,
    box: { width: text * 2.05, height: text * 1.25 },
  };
}
