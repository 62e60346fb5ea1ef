import type links from '#content/data/intelligence-links/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { Mark, Scene, View } from '#draw/contract.ts';
import { label, path } from '#draw/marks.ts';
import { wrapped } from '#draw/text.ts';
import { deniedOf, endOf } from './denied.ts';
import type words from './en.json';
import { footOf, footWords } from './foot.ts';
import { type Layout, layoutOf } from './layout.ts';
import { linksOf } from './links.ts';
import { mexican, type Node, type State, type Tier, tiers } from './states.ts';

export { states } from './states.ts';

export type Row = RowOf<typeof links>;
export type Chain = View<{ links: readonly Row[] }, State, typeof words>;

export const scene: Scene<{ links: readonly Row[] }, State, typeof words> = (view) => {
  const foot = footWords(view);
  const layout = layoutOf(view.state, view.size, foot.lines);
  const { shapes, texts } = linksOf(view, layout);
  const denied = deniedOf(view, layout);
  return [
    ...shapes,
    ...(Object.keys(tiers) as Tier[]).flatMap((tier) =>
      tiers[tier].flatMap((node) => nodeOf(node, tier, view, layout)),
    ),
    ...denied,
    ...endOf(view, layout),
    ...heads(view, layout),
    ...texts,
    ...footOf(view, layout, foot),
  ];
};

function nodeOf(node: Node, tier: Tier, { words, state }: Chain, layout: Layout): Mark[] {
  const { text, line, narrow } = layout;
  const along = layout.tiers[tier];
  const breadth = layout.breadth(tier);
  const middle = layout.middle(node);
  const [x0, y0] = layout.point(along.from + 1, middle - breadth / 2);
  const [x1, y1] = layout.point(along.to - 1, middle + breadth / 2);
  const country = mexican.has(node) ? 'is-mx' : 'is-us';
  const lines = wrapped(words.nodes[node], x1 - x0 - text * (narrow ? 0.3 : 0.8), text, 600);
  const quiet = state.focus !== null && !inFocus(tier, state.focus);
  const top = (y0 + y1) / 2 - ((lines.length - 1) * line) / 2 + text * 0.36;
  const box = `M${fixed(x0)} ${fixed(y0)}H${fixed(x1)}V${fixed(y1)}H${fixed(x0)}z`;
  return [
    path(`node-${node}`, { class: `node ${country}`, d: box }),
    ...lines.map((words, index) =>
      label(`name-${node}-${index}`, words, {
        x: (x0 + x1) / 2,
        y: top + index * line,
        anchor: 'middle',
        class: quiet ? 'label is-soft' : `name ${country}`,
      }),
    ),
  ];
}

const fixed = (value: number): string => value.toFixed(1);

/** A step looks at the tier behind which the chain is open, and at the next one. */
const inFocus = (tier: Tier, focus: NonNullable<State['focus']>): boolean =>
  ({ collect: ['collect', 'pass'], pass: ['pass', 'act'], act: ['act'], denied: [] as string[] })[
    focus
  ].includes(tier);

/** What the tiers are called, above them where they stand side by side. */
function heads({ words, state }: Chain, { narrow, tiers: spans, text }: Layout): Mark[] {
  if (narrow) return [];
  return (Object.keys(tiers) as Tier[]).map((tier) =>
    label(`head-${tier}`, words.tiers[tier], {
      x: (spans[tier].from + spans[tier].to) / 2,
      y: text,
      anchor: 'middle',
      class: state.focus === tier ? 'name is-key' : 'name',
    }),
  );
}
