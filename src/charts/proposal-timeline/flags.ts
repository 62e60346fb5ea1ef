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
  const free = (wish: Wish, more: string): Flag[] =>
    choices(wish, more, room)
      .filter(({ box, pole }) => {
        const touched = (one: Box) => overlaps(box, one) || overlaps(pole, one);
        return !obstacles.all.some(touched) && !obstacles.words.some((one) => overlaps(box, one));
      })
      .sort((a, b) => a.cost - b.cost);
  let chosen = new Map<Wish, Flag[]>();
  let flags: Flag[] = [];
  const place = (wish: Wish, own: Flag[]): void => {
    const others = [...chosen].filter(([one]) => one !== wish).map(([, list]) => list);
    const kept = flags.filter(({ key }) => key !== wish.key);
    const next = new Map(chosen).set(wish, own);
    // Neighbours in the picture next to each other: what is in the way is found at once.
    const lists = [...next].sort(([a], [b]) => a.x - b.x).map(([, list]) => list);
    const placed = search(lists, added(own, others, kept));
    if (!placed) return;
    chosen = next;
    flags = placed;
  };
  // First all titles that fit; then, in the same order, a sentence under each while there is room.
  for (const wish of wishes) place(wish, free(wish, ''));
  for (const wish of [...chosen.keys()]) if (wish.more) place(wish, free(wish, wish.more));
  return flags;
}

const clash = (a: Flag, b: Flag): boolean =>
  overlaps(a.box, b.box) ||
  overlaps(a.box, b.pole) ||
  overlaps(a.pole, b.box) ||
  overlaps(a.pole, b.pole);

const costOf = (flags: readonly Flag[]): number => flags.reduce((sum, { cost }) => sum + cost, 0);

/** The cheapest of `own` added to flags that stand already, of which one may move to another of its choices. */
function added(
  own: readonly Flag[],
  others: readonly Flag[][],
  flags: readonly Flag[],
): Flag[] | undefined {
  let best: Flag[] | undefined;
  const offer = (found: Flag[]) => {
    if (!best || costOf(found) < costOf(best)) best = found;
  };
  for (const flag of own) {
    const [first, ...more] = flags.filter((other) => clash(flag, other));
    if (!first) offer([...flags, flag]);
    if (!first || more.length) continue;
    const stay = [...flags.filter((other) => other !== first), flag];
    const moved = others
      .find((list) => list.some(({ key }) => key === first.key))
      ?.find((other) => !stay.some((one) => clash(one, other)));
    if (moved) offer([...stay, moved]);
  }
  return best;
}

/** The cheapest choice of each that goes with the others, as far as a number of tries finds it. */
function search(lists: readonly Flag[][], known: Flag[] | undefined): Flag[] | undefined {
  // What those from here on cost at the least.
  const least = lists.map((_, index) =>
    lists.slice(index).reduce((sum, own) => sum + (own[0]?.cost ?? 0), 0),
  );
  let best = known && { flags: known, cost: costOf(known) };
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
