import type { Mark } from '#draw/contract.ts';
import { label, path } from '#draw/marks.ts';
import { statusMark } from '#draw/status.ts';
import { textWidth, wrapped } from '#draw/text.ts';
import { lower } from './foot.ts';
import { type Layout, laneOf } from './layout.ts';
import type { Chain, Row } from './scene.ts';
import { lanes } from './states.ts';

/** Behind the Mexican agencies the chain ends: what became of the images is not on record. */
export function endOf({ state, size, words }: Chain, layout: Layout): Mark[] {
  if (state.focus !== null) return [];
  const { narrow, text, gaps, tiers } = layout;
  const middle = layout.middle('mexican-agencies');
  const wide = textWidth(words.end, text);
  const [x, y] = narrow
    ? [Math.min(middle - wide / 2, size.width - wide - 2), gaps.pass.from + text * 1.2]
    : [tiers.pass.from, middle + layout.breadth('pass') / 2 + text * 1.3];
  return [label('end-words', words.end, { x, y, class: 'label is-soft halo' })];
}

/** What Mexico denies or nobody has confirmed: no lines, a dash or the mark of a denial, and words. */
export function deniedOf({ rows, state, size, words, lang }: Chain, layout: Layout): Mark[] {
  if (state.focus !== 'denied') return [];
  const { text, line, narrow, gaps } = layout;
  const list = lanes.denied.flatMap((id) => rows.links.filter((row) => row.id === id));
  const x = narrow ? 0 : gaps.act.from + text * 1.5;
  const inner = x + text * 1.5;
  const short = words.denied as Record<string, string>;
  const width = size.width - inner - 2;
  const linesOf = (row: Row, answered: boolean) => {
    const status = row.status ? words.status[row.status] : words.missing;
    const what = narrow ? (short[row.id] ?? row.what[lang]) : row.what[lang];
    const of = (all: string, name: string) =>
      wrapped(all, width, text, name === 'name' ? 600 : 400).map((line) => ({
        words: line,
        class: name,
      }));
    return [
      ...of(`${row.name[lang]}: ${lower(status)}`, 'name'),
      ...of(what, 'label'),
      ...(answered && row.mexicoSays ? of(row.mexicoSays[lang], 'label is-mx') : []),
    ];
  };
  const lane = (layout.across.to - layout.across.from) / list.length;
  const answered = !narrow && list.every((row) => (linesOf(row, true).length + 0.3) * line <= lane);
  let y = gaps.act.from + text * 1.9;
  return list.flatMap((row, index): Mark[] => {
    const lines = linesOf(row, answered);
    const top = narrow ? y : laneOf(layout, index, list.length).from + text * 1.2;
    y += lines.length * line + text * 0.2;
    return [
      row.status
        ? statusMark(`denied-mark-${row.id}`, row.status, {
            x: x + text / 2,
            y: top - text * 0.34,
            size: text,
          })
        : path(`denied-mark-${row.id}`, {
            class: 'no-answer',
            d: `M${x} ${(top - text * 0.34).toFixed(1)}h${text}`,
          }),
      ...lines.map((one, number) =>
        label(`denied-${row.id}-${number}`, one.words, {
          x: inner,
          y: top + number * line,
          class: one.class,
        }),
      ),
    ];
  });
}
