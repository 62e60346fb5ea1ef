import { textWidth, wrapped } from '#draw/text.ts';
import type { Layout, Span } from './layout.ts';
import type { Chain, Row } from './scene.ts';

interface Placed {
  key: string;
  words: string;
  place: { x: number; y: number; class: string };
}

/** Words along a link: what it is, how well it is supported and, where there is room, who says so and what Mexico says. */
export function block(
  row: Row,
  { rows, words, lang, state }: Chain,
  { narrow, text, line }: Layout,
  { lane, from, to }: { lane: Span; from: number; to: number },
): Placed[] {
  const whole = state.focus === null;
  const step = rows.links.filter((other) => other.onRecord && other.step === row.step);
  const x = narrow ? lane.from + text * 1.23 : from + text * 0.9;
  const width = narrow ? lane.to - x - 2 : to - x - text * 0.4;
  const top = narrow ? from + text * 0.36 : lane.from + text * 1.9;
  const room = lane.to - lane.from - text * 1.1;
  const set = (other: Row) => setting(other, { words, lang, whole, width, text });
  const { names, status, behind, said, mexico } = set(row);
  const lines = [...names, ...(behind ? [] : status)];
  // Mexico’s answers stand beside all links of a step, or beside none.
  const answered = step.every((other) => {
    const own = set(other);
    const count = own.names.length + (own.behind ? 0 : own.status.length) + own.mexico.length;
    return count * line <= room;
  });
  const full = (lines.length + said.length + mexico.length) * line <= room;
  const more = narrow || whole || !answered ? [] : [...(full ? said : []), ...mexico];
  return [
    ...(behind
      ? status.map(({ key, words, name }) => ({
          key,
          words,
          place: { x: x + behind, y: top, class: `${name} halo` },
        }))
      : []),
    ...[...lines, ...more].map(({ key, words, name }, index) => ({
      key,
      words,
      place: { x, y: top + index * line, class: `${name} halo` },
    })),
  ];
}

/** The words of a link in lines; `behind` is where the status stands behind a short name, 0 for a line of its own. */
function setting(
  row: Row,
  {
    words,
    lang,
    whole,
    width,
    text,
  }: Pick<Chain, 'words' | 'lang'> & { whole: boolean; width: number; text: number },
) {
  const of = (kind: string, all: string | undefined, name: string) =>
    all
      ? wrapped(all, width, text, name === 'name' ? 600 : 400).map((line, index) => ({
          key: `${kind}-${row.id}-${index}`,
          words: line,
          name,
        }))
      : [];
  const names = of('name', row.name[lang], whole ? 'label' : 'name');
  const word = row.status && !whole ? words.status[row.status] : undefined;
  const after = textWidth(row.name[lang], text, 600) + text * 0.8;
  const short = word && names.length === 1 && after + textWidth(word, text) <= width;
  return {
    names,
    status: of('status', word, 'label is-soft'),
    behind: short ? after : 0,
    said: of('said', `${words.saidBy} ${row.saidBy[lang]}`, 'label'),
    mexico: of('mexico', row.mexicoSays?.[lang], 'label is-mx'),
  };
}
