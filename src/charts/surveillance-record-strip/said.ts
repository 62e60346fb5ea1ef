import type { Mark } from '#draw/contract.ts';
import { label, line } from '#draw/marks.ts';
import { placeLabels, type Wish } from '#draw/place.ts';
import { statusMark } from '#draw/status.ts';
import { type Box, balanced } from '#draw/text.ts';
import type { Entry, Place } from './place.ts';
import { filled, told } from './told.ts';

export type Note = 'lag' | 'years' | 'weeks' | 'sameDay' | 'byStatus';

/** The room at the right that no entry crosses: the longest run of free lanes beside the months. */
export function roomOf({ entries, parts, pitch, frame, size }: Place): Box {
  const { text } = size;
  const left = (parts.at(-1)?.left ?? 0) + text * 0.8;
  const lanes = Math.max(...entries.map(({ lane }) => lane)) + 1;
  const used = new Set(entries.filter(({ at }) => at > left - text).map(({ lane }) => lane));
  let best = { from: 0, to: 0 };
  let from = 0;
  for (let lane = 0; lane <= lanes; lane += 1) {
    if (lane < lanes && !used.has(lane)) continue;
    if (lane - from > best.to - best.from) best = { from, to: lane };
    from = lane + 1;
  }
  const y = (lane: number) => frame.top + lane * pitch;
  return {
    x0: left,
    x1: frame.right,
    y0: y(best.from) + text * (size.name === 'narrow' ? 0.4 : 1.2),
    y1: y(best.to),
  };
}

/** Words from the top of the room down, and where they end. */
interface Column {
  marks: Mark[];
  end: number;
}

/** A finding in bold and a sentence under it. */
export function note(name: Note, place: Place, room: Box): Column {
  const { size, words, rows, format } = place;
  const { text } = size;
  const wide = Math.min(room.x1 - room.x0, text * 22);
  const values = told(rows.flights, format);
  const say = words.notes[name];
  const lines = [
    ...balanced(filled(say.strong, values), wide, text, 600).map((words) => ({
      words,
      class: 'strong halo',
    })),
    ...('plain' in say ? balanced(filled(say.plain, values), wide, text) : []).map((words) => ({
      words,
      class: 'label halo',
    })),
  ];
  const y = (index: number) => room.y0 + text * (0.8 + index * 1.25);
  return {
    marks: lines.map(({ words, class: name }, index) =>
      label(`note-${index}`, words, { x: room.x0, y: y(index), class: name }),
    ),
    end: y(lines.length - 1) + text * 0.3,
  };
}

/** How an entry is read: a bar, a line and a mark with words under their ends. */
export function sample({ size: { text }, words, mark }: Place, room: Box, top: number): Column {
  const right = room.x0 + Math.min(room.x1 - room.x0, text * 14) - text * 0.5;
  const y = top + mark * 0.9;
  const end = (key: string, content: string, x: number, anchor: 'start' | 'end') =>
    label(key, content, { x, y: y + text * 1.5, anchor, class: 'label' });
  return {
    marks: [
      line('sample-wait', { class: 'wait', x1: room.x0 + text, x2: right - mark, y1: y, y2: y }),
      line('sample-when', { class: 'span', x1: room.x0, x2: room.x0 + text, y1: y, y2: y }),
      statusMark('sample', 'corroborated', { x: right - mark / 2, y, size: mark }),
      end('sample-happened', words.happened, room.x0, 'start'),
      end('sample-public', words.public, right, 'end'),
    ],
    end: y + text * 1.8,
  };
}

/** What each shape says of the evidence; with how many there are of it, or without. */
export function legend(place: Place, room: Box, top: number, counted: boolean): Mark[] {
  const { size, words, rows, mark, format } = place;
  const { text } = size;
  const statuses = Object.keys(words.statuses) as (keyof typeof words.statuses)[];
  const of = (status: string) => rows.flights.filter((row) => row.status === status).length;
  return statuses
    .filter((status) => of(status) > 0)
    .flatMap((status, index) => {
      const y = top + text * (0.9 + index * 1.25);
      const name = words.statuses[status];
      return [
        statusMark(`key-${status}`, status, {
          x: room.x0 + mark / 2,
          y: y - text * 0.34,
          size: mark,
        }),
        label(`key-name-${status}`, counted ? `${name}: ${format.integer(of(status))}` : name, {
          x: room.x0 + mark + text * 0.6,
          y,
          class: 'label',
        }),
      ];
    });
}

/** Names at the right of entries, where there is room beside the others and the words in `taken`. */
export function names(list: readonly Entry[], place: Place, taken: Box): Mark[] {
  const { size, words, mark, entries, lang } = place;
  const all: Partial<Record<string, string>> = words.names;
  const wishes = list.flatMap(({ row, at, y }): Wish[] => {
    const name = all[row.id];
    if (!name) return [];
    return [
      {
        key: `name-${row.id}`,
        words: filled(name, {
          year: row.date.slice(0, 4),
          aircraft: row.platform?.[lang] ?? '',
        }),
        x: at,
        y,
        gap: mark / 2 + 1,
        class: 'label halo',
        sides: ['right'],
      },
    ];
  });
  const boxes = entries.map(
    ({ when, at, y }): Box => ({
      x0: Math.min(when.from, at - mark / 2),
      x1: at + mark / 2,
      y0: y - 1,
      y1: y + 1,
    }),
  );
  return placeLabels(wishes, [...boxes, taken], size, size.text);
}
