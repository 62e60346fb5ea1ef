import type { Size } from '#draw/sizes.ts';
import { type Node, type State, type Tier, tiers } from './states.ts';

/** A point of the drawing. */
export type Point = [x: number, y: number];

export interface Span {
  from: number;
  to: number;
}

/** The chain runs along the drawing: from left to right, on a phone from top to bottom. */
export interface Layout {
  narrow: boolean;
  text: number;
  line: number;
  /** Along the chain: the nodes of each tier. */
  tiers: Record<Tier, Span>;
  /** Along the chain: what lies behind each tier, open in the step that looks there. */
  gaps: Record<Tier, Span>;
  /** Across the chain. */
  across: Span;
  /** A point from its place along and across the chain. */
  point: (along: number, across: number) => Point;
  /** The middle of a node across the chain. */
  middle: (node: Node) => number;
  /** How much room a node has across. */
  breadth: (tier: Tier) => number;
}

export function layoutOf({ focus }: State, size: Size, footLines: number): Layout {
  const { name, text, width, height } = size;
  const narrow = name === 'narrow';
  const line = text * (narrow ? 1.17 : 1.25);
  const foot = footLines ? footLines * line + text * 0.7 : 0;
  const head = narrow ? 0 : text * 2;
  const end = narrow ? height - foot : width;
  const node = narrow ? text * 2.75 : text * 8.4;
  const small = narrow ? text * 0.95 : text * 2;
  const rest = end - node * 3;
  const open = focus && { collect: 'collect', pass: 'pass', act: 'act', denied: 'act' }[focus];
  const closed = open === 'act' ? 2 : 1;
  // On a phone the words need less than there is: the rest goes to the closed gaps.
  const most = focus === 'denied' || !narrow ? rest : line * 8.5;
  const length = Math.min(rest - small * closed, most);
  const other = (rest - length) / closed;
  const shares = narrow
    ? { collect: 0.22, pass: 0.27, act: 0.51 }
    : { collect: 0.27, pass: 0.31, act: 0.42 };
  const lengthOf = (tier: Tier): number => {
    if (!open) return rest * shares[tier];
    if (tier === open) return length;
    return tier === 'act' ? 0 : other;
  };
  const spans = {} as Layout['tiers'];
  const gaps = {} as Layout['gaps'];
  let at = 0;
  for (const tier of Object.keys(tiers) as Tier[]) {
    spans[tier] = { from: at, to: at + node };
    gaps[tier] = { from: at + node, to: at + node + lengthOf(tier) };
    at = gaps[tier].to;
  }
  const across = narrow ? { from: 0, to: width } : { from: head, to: height - foot };
  const pitch = (tier: Tier) => (across.to - across.from) / tiers[tier].length;
  return {
    narrow,
    text,
    line,
    tiers: spans,
    gaps,
    across,
    point: (along, over) => (narrow ? [over, along] : [along, over]),
    middle: (node) => {
      const tier = tierOf(node);
      const index = (tiers[tier] as readonly Node[]).indexOf(node);
      return across.from + pitch(tier) * (index + 0.5);
    },
    breadth: (tier) => (narrow ? pitch(tier) - text * 0.7 : text * 4.1),
  };
}

export const tierOf = (node: Node): Tier =>
  (Object.keys(tiers) as Tier[]).find((tier) =>
    (tiers[tier] as readonly Node[]).includes(node),
  ) as Tier;

/** The part of the breadth that belongs to one of several links side by side. */
export function laneOf({ across }: Layout, index: number, count: number): Span {
  const pitch = (across.to - across.from) / count;
  return { from: across.from + pitch * index, to: across.from + pitch * (index + 1) };
}
