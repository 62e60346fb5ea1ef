import type { Size } from '#draw/sizes.ts';
import type { Box } from '#draw/text.ts';

/** The corner in which the page puts the button that gives the map to the reader: names keep off it. */
export const buttonBox = ({ width, height, text }: Size): Box => ({
  x0: width - text * 9,
  x1: width,
  y0: height - text * 2.9,
  y1: height,
});
