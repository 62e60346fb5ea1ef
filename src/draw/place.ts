import type { Mark } from './contract.ts';
import { label, round } from './marks.ts';
import { type Box, overlaps, textBox } from './text.ts';

/** Words that want to stand at a point, if there is room. */
export interface Wish {
  key: string;
  words: string;
  x: number;
  y: number;
  /** Distance to keep from the point, such as the radius of its circle. */
  gap: number;
  class: string;
  weight?: 400 | 600;
  /** Factor on the text size. */
  scale?: number;
  /** Extra space between letters, in em. */
  tracking?: number;
  /** May stand a line farther off when there is no room close by. */
  lift?: boolean;
  /** What this label keeps off besides. */
  off?: readonly Box[];
  /** What it keeps off where another side allows it. */
  rather?: readonly Box[];
  /** Sides to try, in order; `over` is centred on the point. */
  sides: readonly Side[];
}

export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'over'
  | 'above-right'
  | 'above-left'
  | 'below-right'
  | 'below-left';

/**
 * Places labels in order of importance: each at the first side where it stays inside the box and
 * touches neither another label nor an obstacle. A label without room is left out.
 */
export function placeLabels(
  wishes: readonly Wish[],
  obstacles: readonly Box[],
  box: { width: number; height: number },
  text: number,
): Mark[] {
  const taken = [...obstacles];
  return wishes.flatMap((wish) => {
    for (const [side, extra, avoided] of tries(wish, text)) {
      const exact = at({ ...wish, gap: wish.gap + extra }, side, text);
      // As it will be written: a label measured elsewhere than drawn could touch its neighbour.
      const spot = { ...exact, x: round(exact.x), y: round(exact.y) };
      const area = areaOf(wish, spot, text);
      const inside =
        area.x0 > 2 && area.y0 > 2 && area.x1 < box.width - 2 && area.y1 < box.height - 2;
      const touches = (others: readonly Box[]) => others.some((other) => overlaps(area, other));
      if (!inside || touches(taken) || touches(avoided)) continue;
      taken.push(area);
      return [label(wish.key, wish.words, { ...spot, class: wish.class })];
    }
    return [];
  });
}

/** Each side and distance to try, with what the label must keep off there. */
function tries(
  { sides, lift, off = [], rather }: Wish,
  text: number,
): [Side, extra: number, avoided: readonly Box[]][] {
  const places = (lift ? [0, text, text * 2] : [0]).flatMap((extra) =>
    sides.map((side) => ({ side, extra })),
  );
  return (rather ? [[...off, ...rather], off] : [off]).flatMap((avoided) =>
    places.map(({ side, extra }): [Side, number, readonly Box[]] => [side, extra, avoided]),
  );
}

function at(
  wish: Wish,
  side: Side,
  text: number,
): { x: number; y: number; anchor: 'start' | 'middle' | 'end' } {
  const size = text * (wish.scale ?? 1);
  const { x, y, gap } = wish;
  switch (side) {
    case 'right':
      return { x: x + gap + 3, y: y + size * 0.35, anchor: 'start' };
    case 'left':
      return { x: x - gap - 3, y: y + size * 0.35, anchor: 'end' };
    case 'above':
      return { x, y: y - gap - size * 0.35, anchor: 'middle' };
    case 'below':
      return { x, y: y + gap + size, anchor: 'middle' };
    case 'above-right':
      return { x: x + gap * 0.7, y: y - gap * 0.7 - size * 0.35, anchor: 'start' };
    case 'above-left':
      return { x: x - gap * 0.7, y: y - gap * 0.7 - size * 0.35, anchor: 'end' };
    case 'below-right':
      return { x: x + gap * 0.7, y: y + gap * 0.7 + size * 0.9, anchor: 'start' };
    case 'below-left':
      return { x: x - gap * 0.7, y: y + gap * 0.7 + size * 0.9, anchor: 'end' };
    case 'over':
      return { x, y: y + size * 0.35, anchor: 'middle' };
  }
}

function areaOf(wish: Wish, spot: { x: number; y: number; anchor: string }, text: number): Box {
  const size = text * (wish.scale ?? 1);
  const area = textBox(wish.words, spot, size, wish.weight ?? 400);
  const extra = (wish.tracking ?? 0) * size * wish.words.length;
  const half = spot.anchor === 'middle' ? extra / 2 : 0;
  return {
    x0: area.x0 - (spot.anchor === 'end' ? extra : half) - 1,
    x1: area.x1 + (spot.anchor === 'start' ? extra : half) + 1,
    y0: area.y0,
    y1: area.y1,
  };
}

/** The square around a circle, as an obstacle. */
export const around = ({ x, y, r }: { x: number; y: number; r: number }): Box => ({
  x0: x - r,
  x1: x + r,
  y0: y - r,
  y1: y + r,
});
