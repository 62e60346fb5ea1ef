/** Something that stands at a place along the time and takes a level in its lane. */
interface Item {
  x: number;
  size: number;
  /** The higher, the farther out, so that its leader crosses no other; 0 for those without a leader. */
  rank: number;
}

/**
 * A level for each item, so that no two of one level touch: 0, 1, 2 … away from the middle, or 0, 1, −1, 2 …
 * around it.
 */
export function levels<One extends Item>(items: readonly One[], around: boolean): Map<One, number> {
  const taken = new Map<number, One[]>();
  const found = new Map<One, number>();
  for (const item of [...items].sort((a, b) => a.rank - b.rank || a.x - b.x)) {
    for (let turn = 0; ; turn += 1) {
      const level = around ? (turn % 2 ? (turn + 1) / 2 : -turn / 2) : turn;
      const others = taken.get(level) ?? [];
      const touches = (other: One) =>
        Math.abs(other.x - item.x) < (other.size + item.size) / 2 + 0.6;
      if (others.some(touches)) continue;
      taken.set(level, [...others, item]);
      found.set(item, level);
      break;
    }
  }
  return found;
}
