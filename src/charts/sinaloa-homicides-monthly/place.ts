import type { View } from '#draw/contract.ts';
import type { Row } from './counts.ts';
import type words from './en.json';

/** A view with its scales, for all that is placed on it. */
export interface Place extends View<{ months: readonly Row[] }, unknown, typeof words> {
  frame: { left: number; right: number; top: number; bottom: number };
  /** The middle of a month. */
  x: (month: string) => number;
  y: (value: number) => number;
  /** Half the width of a month. */
  middle: number;
}

/** The day from which authorities and local media count the conflict: an event of `sinaloa-events`. */
export const breakDay = '2024-09-09';

/** Where the break stands: on its own day of its month. */
export const breakX = ({ x, middle }: Place): number =>
  x(breakDay.slice(0, 7)) + middle * 2 * ((Number(breakDay.slice(8)) - 1) / 30 - 0.5);

/** Puts values in place of `{name}`. */
export const filled = (say: string, values: Record<string, string>): string =>
  say.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
