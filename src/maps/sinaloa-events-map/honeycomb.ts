import { extent } from 'd3-array';

/** A point in pixels. */
export interface Point {
  x: number;
  y: number;
}

const corner = (index: number): Point => ({
  x: Math.cos((index * Math.PI) / 3),
  y: Math.sin((index * Math.PI) / 3),
});

/**
 * Where the cells of a honeycomb lie around its middle, one unit apart: the first in the middle, the others in
 * rings around it, clockwise. So the first cell of a pile is its first event, and the newest lie outermost.
 */
export function honeycomb(count: number): Point[] {
  const cells: Point[] = count ? [{ x: 0, y: 0 }] : [];
  for (let ring = 1; cells.length < count; ring++)
    for (let step = 0; step < 6 * ring && cells.length < count; step++) {
      const side = Math.floor(step / ring);
      const [from, to] = [corner(side), corner(side + 1)];
      const along = step % ring;
      cells.push({
        x: from.x * (ring - along) + to.x * along,
        y: from.y * (ring - along) + to.y * along,
      });
    }
  return centred(cells);
}

/** Cells moved so that they reach as far to either side: two lie side by side, around the middle. */
function centred(cells: readonly Point[]): Point[] {
  const middle = (axis: 'x' | 'y') => {
    const [low = 0, high = 0] = extent(cells, (cell) => cell[axis]);
    return (low + high) / 2;
  };
  const [x, y] = [middle('x'), middle('y')];
  return cells.map((cell) => ({ x: cell.x - x, y: cell.y - y }));
}
