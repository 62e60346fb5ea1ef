import type { Status } from '#data/columns.ts';
import type { Mark } from '#draw/contract.ts';
import { label, path } from '#draw/marks.ts';
import { statusMark, statusShapes } from '#draw/status.ts';
import { textWidth, wrapped } from '#draw/text.ts';
import type { Layout } from './layout.ts';
import type { Chain } from './scene.ts';

/** Words under the chain: what is not on record in this step, or what the shapes mean. */
export interface Foot {
  missing: readonly string[];
  key: readonly { status: Status; words: string; x: number; row: number }[];
  lines: number;
}

export function footWords({ rows, state, size, words, lang }: Chain): Foot {
  const { text, width } = size;
  if (state.focus === null) {
    const used = (Object.keys(statusShapes) as Status[]).filter((status) =>
      rows.links.some((row) => row.onRecord && row.status === status),
    );
    let x = 0;
    let row = 0;
    const key = used.map((status) => {
      const wide = text * 1.4 + textWidth(words.status[status], text);
      if (x && x + wide > width) {
        x = 0;
        row += 1;
      }
      const entry = { status, words: words.status[status], x, row };
      x += wide + text;
      return entry;
    });
    return { missing: [], key, lines: row + 1 };
  }
  const names = rows.links
    .filter((row) => !row.onRecord && row.step === state.focus && state.focus !== 'denied')
    .map((row) => row.name[lang]);
  const missing = names.length
    ? wrapped(`${words.missing}: ${names.map(lower).join('; ')}`, width - text * 1.6, text)
    : [];
  return { missing, key: [], lines: missing.length };
}

/** As it stands within a sentence. */
export const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export function footOf(
  { size }: Chain,
  { text, line }: Layout,
  { missing, key, lines }: Foot,
): Mark[] {
  const top = size.height - (lines - 1) * line - text * 0.4;
  return [
    ...(missing.length
      ? [
          path('foot-dash', {
            class: 'no-answer',
            d: `M1 ${(top - text * 0.34).toFixed(1)}h${text}`,
          }),
        ]
      : []),
    ...key.map(({ status, x, row }) =>
      statusMark(`key-${status}`, status, {
        x: x + text / 2,
        y: top + row * line - text * 0.34,
        size: text,
      }),
    ),
    ...missing.map((words, index) =>
      label(`foot-${index}`, words, {
        x: text * 1.6,
        y: top + index * line,
        class: 'label is-soft',
      }),
    ),
    ...key.map(({ status, words, x, row }) =>
      label(`key-word-${status}`, words, {
        x: x + text * 1.4,
        y: top + row * line,
        class: 'label is-soft',
      }),
    ),
  ];
}
