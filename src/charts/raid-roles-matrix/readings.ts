import type raidRoles from '#content/data/raid-roles/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { Mark } from '#draw/contract.ts';
import { label } from '#draw/marks.ts';
import { statusMark } from '#draw/status.ts';
import { wrapped } from '#draw/text.ts';
import { glyph } from './glyph.ts';
import type { Layout } from './layout.ts';
import type { Matrix } from './scene.ts';

type Row = RowOf<typeof raidRoles>;

/** Both readings of the sentence on who commands, what summaries say, and the status in a word. */
export function readings(
  row: Row,
  { size, words }: Matrix,
  { line, box }: Layout,
  place: { x: number; width: number; middle: number },
): Mark[] {
  const { text, name } = size;
  const room =
    name === 'narrow' ? place : { ...place, x: place.x + text, width: place.width - text };
  // Where there is room, each reading has its glyph.
  const indent = name === 'narrow' ? 0 : box.width + text * 0.8;
  const parts = (['mexico', 'us', 'summaries'] as const).map((key) => {
    const reading = key === 'summaries' ? undefined : key;
    const x = reading ? room.x + indent : room.x;
    const width = room.width - (x - room.x);
    const lines = [
      ...wrapped(words.readings[key], width, text, reading ? 600 : 400).map((words) => ({
        words,
        class: key === 'mexico' ? 'name is-mx' : reading ? 'name is-us' : 'label',
      })),
      ...(reading && indent
        ? wrapped(words.more[reading], width, text).map((words) => ({ words, class: 'label' }))
        : []),
    ];
    return { key, x, reading, lines };
  });
  const gap = line * (indent ? 0.9 : 0.3);
  const count = parts.reduce((sum, { lines }) => sum + lines.length, row.status ? 1 : 0);
  let y = room.middle - ((count - 1) * line + gap * 2 + line * 0.2) / 2 + text * 0.36;
  const glyphs: Mark[] = [];
  const marks = parts.flatMap(({ key, x, reading, lines }, index) => {
    if (reading && indent) {
      const middle = y - text * 0.36 + ((lines.length - 1) * line) / 2;
      const at = { x: room.x, y: middle - box.height - 1 };
      glyphs.push(
        glyph(`reading-${key}`, reading, at, box, { us: words.us, mexico: words.mexico }, text),
      );
    }
    const own = lines.map((one, number) =>
      label(`reading-${key}-${number}`, one.words, { x, y: y + number * line, class: one.class }),
    );
    y += lines.length * line + (index < 2 ? gap : line * 0.2);
    return own;
  });
  const { status } = row;
  if (!status) return [...glyphs, ...marks];
  const at = { x: room.x + text / 2, y: y - text * 0.34, size: text };
  return [
    ...glyphs,
    statusMark(`status-${row.id}`, status, at),
    label(`status-word-${row.id}`, words.status[status], {
      x: room.x + text * 1.45,
      y,
      class: 'label is-soft',
    }),
    ...marks,
  ];
}
