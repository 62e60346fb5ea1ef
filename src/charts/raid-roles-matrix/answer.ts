import type raidRoles from '#content/data/raid-roles/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { Mark } from '#draw/contract.ts';
import { label } from '#draw/marks.ts';
import { statusMark } from '#draw/status.ts';
import { textWidth, wrapped } from '#draw/text.ts';
import { glyph } from './glyph.ts';
import type { Layout } from './layout.ts';
import { readings } from './readings.ts';
import type { Matrix } from './scene.ts';

type Row = RowOf<typeof raidRoles>;

/** A cell: who has the part, how well that is supported and, where there is room, in words. */
export function answer(row: Row, view: Matrix, layout: Layout): Mark[] {
  const { state, size, words } = view;
  const { text, name } = size;
  const { from, to } = layout.columns[row.arrangement];
  const span = layout.rows[row.role];
  if (to - from < text) return [];
  const focus = state.focus === row.arrangement;
  const closed = state.opened !== null && state.opened !== row.role;
  const long = name === 'narrow' && state.focus === null;
  const names = {
    us: long ? words.usLong : words.us,
    mexico: long ? words.mexicoLong : words.mexico,
  };
  const box = long ? { ...layout.box, width: text * 4.6 } : layout.box;
  const tall = closed ? box.height : box.height * 2 + 2;
  const middle = (span.from + span.to) / 2;
  const x = from + 6;
  const marks = [
    glyph(`who-${row.id}`, row.who, { x, y: middle - tall / 2, beside: closed }, box, names, text),
  ];
  if (closed)
    return focus
      ? [...marks, ...closedAnswer(row, view, { x: x + box.width * 2 + 9, to, middle })]
      : marks;
  const after = x + box.width + 5;
  const spelled = focus || (state.focus === null && !long);
  if (!spelled) {
    if (row.status)
      marks.push(
        statusMark(`status-${row.id}`, row.status, { x: after + text / 2, y: middle, size: text }),
      );
    return marks;
  }
  const room = { x: after + 3, width: to - after - 8, middle };
  if (focus && state.opened === row.role) return [...marks, ...readings(row, view, layout, room)];
  return [...marks, ...spelledOut(row, view, layout, room, focus)];
}

/** The answer on one line beside the glyph, if it fits. */
function closedAnswer(
  row: Row,
  { size, lang }: Matrix,
  { x, to, middle }: { x: number; to: number; middle: number },
): Mark[] {
  const words = row.answer[lang];
  if (x + textWidth(words, size.text) > to) return [];
  const y = middle + size.text * 0.36;
  return [label(`answer-${row.id}-0`, words, { x, y, class: 'label is-soft' })];
}

interface Room {
  x: number;
  width: number;
  middle: number;
}

/** The answer, in full where the picture is wide, and the status in a word. */
function spelledOut(
  row: Row,
  { rows, size, words, lang, state }: Matrix,
  { line, rows: spans }: Layout,
  { x, width, middle }: Room,
  focus: boolean,
): Mark[] {
  const { text } = size;
  const set = (other: Row) => setting(other, { answer: other.answer[lang], width, text, words });
  const { answers, status, behind } = set(row);
  const detailOf = (other: Row) => wrapped(other.detail[lang], width, text);
  const fits = rows.roles
    .filter((other) => other.arrangement === state.focus)
    .every((other) => {
      const { from, to } = spans[other.role];
      return (set(other).count + detailOf(other).length) * line <= to - from - line * 0.4;
    });
  const details = focus && size.name !== 'narrow' && fits ? detailOf(row) : [];
  const lines = [
    ...answers.map((words) => ({
      words,
      class: row.who === 'not-stated' ? 'label is-soft' : 'name',
    })),
    ...details.map((words) => ({ words, class: 'label' })),
  ];
  const count = lines.length + (status && !behind ? 1 : 0);
  const top = middle - ((count - 1) * line) / 2 + text * 0.36;
  const at = behind
    ? { x: x + textWidth(answers[0] as string, text, 600) + text * 1.5, y: top }
    : { x: x + text / 2, y: top + (count - 1) * line };
  return [
    ...(status
      ? [
          statusMark(`status-${row.id}`, status.shape, {
            x: at.x,
            y: at.y - text * 0.34,
            size: text,
          }),
          label(`status-word-${row.id}`, status.words, {
            x: at.x + text * 0.95,
            y: at.y,
            class: 'label is-soft',
          }),
        ]
      : []),
    ...lines.map((one, index) =>
      label(`answer-${row.id}-${index}`, one.words, { x, y: top + index * line, class: one.class }),
    ),
  ];
}

/** An answer in lines; its status stands behind a short one, or on a line of its own. */
function setting(
  { status }: Row,
  {
    answer,
    width,
    text,
    words,
  }: { answer: string; width: number; text: number; words: Matrix['words'] },
) {
  const answers = wrapped(answer, width, text, 600);
  const word = status && { shape: status, words: words.status[status] };
  const rest = width - text * 3.4 - (word ? textWidth(word.words, text) : 0);
  const behind = answers.length === 1 && textWidth(answer, text, 600) <= rest;
  return { answers, status: word, behind, count: answers.length + (word && !behind ? 1 : 0) };
}
