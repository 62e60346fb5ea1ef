import { type Box, overlaps } from '#draw/text.ts';
import { choices } from './choices.ts';

/** Words that want to stand beside a leader from a point. */
export interface Wish {
  key: string;
  /** A date or a month as one word, then what happened. */
  words: string;
  /** More of it, where there is room. */
  more: string;
  x: number;
  /** Where a leader upwards and one downwards would begin; null where none may. */
  up: number | null;
  down: number | null;
}

/** A line of a flag. */
export interface Line {
  words: string;
  kind: 'title' | 'more';
}

/** Words with their place: a leader at `x` from `from` to `to`, the lines beside it. */
export interface Flag {
  key: string;
  x: number;
  from: number;
  to: number;
  lines: readonly Line[];
  /** Baseline of the first line, and the side of the leader on which the lines stand. */
  at: { x: number; y: number; anchor: 'start' | 'end' };
  box: Box;
  pole: Box;
  cost: number;
}

/** Where flags may stand and how their words are set. */
export interface Room {
  width: number;
  top: number;
  bottom: number;
  text: number;
  line: number;
  /** The distance from its dot that words would best keep. */
  away: number;
  /** Widths at which words may be broken, the best first. */
  widths: readonly number[];
}

/**
 * Places flags so that words touch neither words nor dots, and leaders cross neither. Wishes come in the order
 * of their importance; a later one is left out when it does not fit with those before.
 */
export function placeFlags(
  wishes: readonly Wish[],
  obstacles: { all: readonly Box[]; words: readonly Box[] },
  room: Room,
): Flag[] {
  let chosen: { wish: Wish; own: Flag[] }[] = [];
  let flags: Flag[] = [];
  for (const wish of wishes) {
    const own = choices(wish, room)
      .filter(({ box, pole }) => {
        const touched = (one: Box) => overlaps(box, one) || overlaps(pole, one);
        return !obstacles.all.some(touched) && !obstacles.words.some((one) => overlaps(box, one));
      })
      .sort((a, b) => a.cost - b.cost);
    // Neighbours in the picture next to each other: what is in the way is found at once.
    const more = [...chosen, { wish, own }].sort((a, b) => a.wish.x - b.wish.x);
    const placed = search(more.map((one) => one.own));
    if (!placed) continue;
    chosen = more;
    flags = placed;
  }
  return flags;
}

const clash = (a: Flag, b: Flag): boolean =>
  overlaps(a.box, b.box) ||
  overlaps(a.box, b.pole) ||
  overlaps(a.pole, b.box) ||
  overlaps(a.pole, b.pole);

/** The cheapest choice of each that goes with the others, as far as a number of tries finds it. */
function search(lists: readonly Flag[][]): Flag[] | undefined {
  // What those from here on cost at the least.
  const least = lists.map((_, index) =>
    lists.slice(index).reduce((sum, own) => sum + (own[0]?.cost ?? 0), 0),
  );
  let best: { flags: Flag[]; cost: number } | undefined;
  let tries = 60_000;
  const visit = (index: number, flags: Flag[], cost: number): void => {
    const own = lists[index];
    if (!own) {
      best = { flags, cost };
      return;
    }
    for (const flag of own) {
      const rest = least[index + 1] ?? 0;
      if (best && cost + flag.cost + rest >= best.cost) return;
      tries -= 1;
      if (tries < 0) return;
      if (!flags.some((other) => clash(flag, other)))
        visit(index + 1, [...flags, flag], cost + flag.cost);
    }
  };
  visit(0, [], 0);
  return best?.flags;
}
