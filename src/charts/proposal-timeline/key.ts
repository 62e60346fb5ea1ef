import type { Status } from '#data/columns.ts';
import type { Mark } from '#draw/contract.ts';
import { label } from '#draw/marks.ts';
import { statusMark, statusShapes } from '#draw/status.ts';
import { textWidth } from '#draw/text.ts';
import type { Dot } from './lanes.ts';
import type { Timeline } from './scene.ts';

interface Entry {
  status: Status;
  words: string;
  x: number;
}

/** What the shapes in the picture mean, from the right of its first line; the full disc needs no words. */
function entries({ size, words }: Timeline, dots: readonly Dot[]): Entry[] {
  const { text } = size;
  let x = size.width;
  return (Object.keys(statusShapes) as Status[])
    .filter((status) => status !== 'corroborated' || size.name !== 'narrow')
    .filter((status) => dots.some(({ row }) => row.status === status))
    .reverse()
    .map((status) => {
      x -= textWidth(words.status[status], text) + text * 1.4;
      const entry = { status, words: words.status[status], x };
      x -= text * 0.8;
      return entry;
    });
}

export const keyOf = (view: Timeline, dots: readonly Dot[]): Mark[] =>
  entries(view, dots).flatMap(({ status, words, x }) => {
    const { text } = view.size;
    return [
      statusMark(`key-${status}`, status, {
        x: x + text / 2,
        y: text * 0.64,
        size: text * 0.9,
        class: 'is-key-shape',
      }),
      label(`key-word-${status}`, words, { x: x + text * 1.3, y: text, class: 'label is-soft' }),
    ];
  });
