import type { Mark } from '#draw/contract.ts';
import { label, line, path, round } from '#draw/marks.ts';
import { textWidth } from '#draw/text.ts';
import { type Count, found, shape } from './counts.ts';
import { breakDay, breakX, type Place } from './place.ts';

/** The names of the counts, each with its line and shape, where its own figures leave room. */
export function names({ rows, frame, x, y, size: { text }, words }: Place): Mark[] {
  const key = text * 1.9;
  const name = (count: Count, content: string, left: number, base: number): Mark[] => {
    const middle = base - text * 0.34;
    return [
      path(`name-trace-${count}`, {
        class: `count-trace ${count}`,
        d: `M${round(left)} ${round(middle)}h${round(key)}`,
      }),
      shape(`name-shape-${count}`, { count, open: false }, { x: left + key / 2, y: middle, text }),
      label(`name-${count}`, content, {
        x: left + key + text * 0.4,
        y: base,
        class: 'label halo',
      }),
    ];
  };
  const stateLeft = frame.right - textWidth(words.state, text) - key - text * 0.4;
  return [
    ...name('federal', words.federal, x('2023-01'), frame.bottom - text * 0.7),
    ...name('state', words.state, stateLeft, text * 2.5),
    ...name('files', words.files, x('2024-11'), y(34)),
    label('name-noroeste', words.noroeste, {
      x: Math.min(x('2025-12') + textWidth(words.noroeste, text) / 2, frame.right),
      y: y(found(rows.months, 'noroeste', '2025-12')) - text * 0.85,
      anchor: 'end',
      class: 'label halo',
    }),
  ];
}

/** The upright line at the break, with its day and what happened above it. */
export function breakName(place: Place): Mark[] {
  const { frame, size, words, format } = place;
  const { text } = size;
  const at = breakX(place);
  const content = `${format.date(breakDay)}: ${words.split}`;
  const half = textWidth(content, text, 600) / 2;
  return [
    line('break', { class: 'leader', x1: at, x2: at, y1: text * 1.5, y2: frame.bottom }),
    label('break-name', content, {
      x: Math.min(at, frame.right - half),
      y: text * 1.05,
      anchor: 'middle',
      class: 'strong',
    }),
  ];
}

/** A short upright line before the case files of 2026, which come in another format. */
export function newFormat({ x, y, middle }: Place): Mark[] {
  const at = x('2026-01') - middle;
  return [line('new-format', { class: 'leader is-cut', x1: at, x2: at, y1: y(114), y2: y(78) })];
}
