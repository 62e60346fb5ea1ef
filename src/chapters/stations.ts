import type { Side } from '#draw/place.ts';
import { box, place } from './line.ts';

/** Where a chapter stands on the title page's line, in percent of the line's box. */
export interface Station {
  order: number;
  left: number;
  top: number;
  /** Side of the station on which its name stands. */
  side: Side;
}

/**
 * Sides on which no name touches the line at any width: as a rule towards the United States, where the
 * line falls away; below a flat stretch with a corner, in the bend, and at the end of the line towards Mexico.
 */
const sides: Partial<Record<number, Side>> = { 3: 'below', 6: 'below-left', 10: 'below-left' };

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A chapter's station: the middle of its own tenth of the border. */
export function stationOf(order: number): Station {
  const { x, y } = place(order, 0.5);
  return {
    order,
    left: tenth((x / box.width) * 100),
    top: tenth((y / box.height) * 100),
    side: sides[order] ?? 'above-right',
  };
}
