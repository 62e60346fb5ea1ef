import type { Mark } from '#draw/contract.ts';
import { label, path } from '#draw/marks.ts';
import { statusMark } from '#draw/status.ts';
import { block } from './block.ts';
import { type Layout, laneOf, tierOf } from './layout.ts';
import { pair, routeOf, tip } from './route.ts';
import type { Chain, Row } from './scene.ts';
import { lanes, type Node, type Tier } from './states.ts';

interface Drawn {
  shapes: Mark[];
  texts: Mark[];
}

/** Links that are on record, as lines: along a lane with words where the step looks, else straight. */
export function linksOf(view: Chain, layout: Layout): Drawn {
  const rows = view.rows.links.filter(({ onRecord }) => onRecord);
  const drawn = rows.map((row) => linkOf(row, view, layout));
  return {
    shapes: drawn.flatMap(({ shapes }) => shapes),
    texts: drawn.flatMap(({ texts }) => texts),
  };
}

function linkOf(row: Row, view: Chain, layout: Layout): Drawn {
  const { focus } = view.state;
  const step = row.step as Tier;
  const order: readonly string[] = lanes[step];
  const open = focus === step || (focus === null && step === 'act');
  // A line of a later step would run through the words of this one.
  const across = row.id === 'cia-officers-chihuahua';
  if (across && focus === 'pass') return { shapes: [], texts: [] };
  const lane = open ? laneOf(layout, order.indexOf(row.id), order.length) : undefined;
  const [start, gap] = across
    ? [layout.middle('chihuahua'), layout.gaps.act]
    : [layout.middle(row.from as Node), layout.gaps[tierOf(row.from as Node)]];
  const target = step === 'act' ? null : layout.middle(row.to as Node);
  const route = routeOf({ start, target, gap, lane }, layout);
  const marked = open || focus === null;
  const key = focus === 'denied' && row.status === 'official-denial';
  const look =
    `link is-${row.status} ${marked || key ? '' : 'is-quiet'}${key ? ' is-key' : ''}`.trim();
  const shown = step !== 'act' || open;
  const [x, y] = route.mark;
  return {
    shapes: [
      ...(across ? joined(row, layout, look) : []),
      ...(shown ? [path(`link-${row.id}`, { class: look, d: route.d })] : []),
      ...(shown && target !== null ? [tip(`tip-${row.id}`, route.end, layout, look)] : []),
      ...(marked && row.status
        ? [
            path(`ground-${row.id}`, { class: 'link-ground', d: square(x, y, layout.text * 0.6) }),

            statusMark(`status-${row.id}`, row.status, {
              x,
              y,
              size: layout.text,
              class: 'on-link',
            }),
          ]
        : []),
    ],
    texts: lane
      ? block(row, view, layout, {
          lane,
          from: route.from,
          to: target === null ? gap.to : route.to,
        }).map((one) => label(one.key, one.words, one.place))
      : [],
  };
}

/** The line from US agencies to Chihuahua’s agents, which belongs to what those did. */
function joined(row: Row, layout: Layout, look: string): Mark[] {
  const { d, end } = routeOf(
    {
      start: layout.middle('us-agencies'),
      target: layout.middle('chihuahua'),
      gap: layout.gaps.pass,
      lane: undefined,
    },
    layout,
  );
  return [path(`join-${row.id}`, { class: look, d }), tip(`join-tip-${row.id}`, end, layout, look)];
}

/** The paper under a mark, so that no line shows through it. */
const square = (x: number, y: number, half: number): string =>
  `M${pair([x - half, y - half])}h${half * 2}v${half * 2}h${half * -2}z`;
