/** A point of a drawing, in its own units. */
interface Point {
  x: number;
  y: number;
}

/** How far two points are apart, in their own units. */
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * The points of a line without those that lie nearer than `least`, in the points' own units, to the last one kept.
 * Both ends stay.
 */
export function thinned<P extends Point>(line: readonly P[], least: number): P[] {
  let last: P | undefined;
  return line.filter((point, index) => {
    const near = last && distance(point, last) < least;
    if (near && index !== line.length - 1) return false;
    last = point;
    return true;
  });
}
