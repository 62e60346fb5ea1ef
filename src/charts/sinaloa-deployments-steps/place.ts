import type { Mark, View } from '#draw/contract.ts';
import { label } from '#draw/marks.ts';
import type { Row } from './columns.ts';
import type words from './en.json';
import { told } from './told.ts';

/** A view with its scales. */
export interface Place extends View<{ deployments: readonly Row[] }, unknown, typeof words> {
  frame: { left: number; right: number; top: number; bottom: number };
  /** How wide a column is. */
  step: number;
  /** The middle of a row's column. */
  x: (id: string) => number;
  y: (value: number) => number;
  /** The highest value that the scale holds. */
  top: number;
}

/** Puts values in place of `{name}`. */
export const filled = (say: string, { rows, format }: Place): string => {
  const values = told(rows.deployments, format);
  return say.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
};

export interface Line {
  words: string;
  strong?: boolean;
}

/** Lines of words under one another. */
export const block = (
  key: string,
  lines: readonly Line[],
  at: { x: number; y: number; anchor?: 'start' | 'end' },
  text: number,
): Mark[] =>
  lines.map(({ words, strong }, index) =>
    label(`${key}-${index}`, words, {
      x: at.x,
      y: at.y + index * text * 1.22,
      anchor: at.anchor ?? 'start',
      class: strong ? 'strong halo' : 'label halo',
    }),
  );

/** Where blocks begin at the left, beside the values of the scale. */
export const blockX = ({ frame, size: { text } }: Place): number => frame.left + text * 3.3;
