import type timeline from '#content/data/timeline/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { Mark, Scene, View } from '#draw/contract.ts';
import { group, label, line, path, translate } from '#draw/marks.ts';
import { statusMark } from '#draw/status.ts';
import type words from './en.json';
import type { Flag } from './flags.ts';
import { keyOf } from './key.ts';
import { type Lanes, lanePlaces, lanesOf } from './lanes.ts';
import type { State } from './states.ts';
import { axis, ticks } from './time.ts';
import { flagsOf } from './wishes.ts';

export { states } from './states.ts';

export type Row = RowOf<typeof timeline>;
export type Timeline = View<{ entries: readonly Row[] }, State, typeof words>;

const sides = { us: 'is-us', both: '', mexico: 'is-mx' } as const;

export const scene: Scene<{ entries: readonly Row[] }, State, typeof words> = (view) => {
  const { size, state, format } = view;
  const { text } = size;
  const order = view.rows.entries.map(({ id }) => id);
  const { lanes, flags } = centred(view);
  flags.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return [
    ...axis(ticks(state.days, format), lanes.x, {
      top: text * 1.6,
      bottom: size.height,
      right: size.width,
      text,
    }),
    path('band', {
      class: 'lane-both',
      d: `M0 ${lanes.band.top}H${size.width}V${lanes.band.bottom}H0z`,
    }),
    ...(['top', 'bottom'] as const).map((edge) =>
      group(`edge-${edge}`, { transform: translate(0, lanes.band[edge]) }, [
        line('line', { class: 'lane-edge', x2: size.width }),
      ]),
    ),
    ...flags.map(({ key, x, from, to }) =>
      path(`leader-${key}`, {
        class: key === state.key ? 'flag-pole is-key' : 'flag-pole',
        d: `M${x.toFixed(1)} ${from.toFixed(1)}V${to.toFixed(1)}`,
      }),
    ),
    ...lanes.dots.map(({ row, x, y, size: own }) =>
      statusMark(
        `dot-${row.id}`,
        row.status,
        { x, y, size: own, class: sides[row.side] },
        { 'data-row': row.id },
      ),
    ),
    ...laneNames(view, lanes),
    ...keyOf(view, lanes.dots),
    ...flags.flatMap((flag) => flagWords(flag, view)),
  ];
};

/** Lanes and flags, moved up or down as one so that as much is free above them as below. */
function centred(view: Timeline): { lanes: Lanes; flags: Flag[] } {
  const lanes = lanesOf(view);
  const flags = flagsOf(view, lanes);
  const { bounds, band, dots } = lanes;
  const top = Math.min(...flags.map(({ box }) => box.y0), ...dots.map(({ y, size }) => y - size));
  const foot = Math.max(...flags.map(({ box }) => box.y1), ...dots.map(({ y, size }) => y + size));
  const by = (bounds.top + bounds.bottom - top - foot) / 2;
  return {
    lanes: {
      ...lanes,
      middle: lanes.middle + by,
      band: { top: band.top + by, bottom: band.bottom + by },
      dots: dots.map((dot) => ({ ...dot, y: dot.y + by })),
    },
    flags: flags.map((flag) => ({
      ...flag,
      from: flag.from + by,
      to: flag.to + by,
      at: { ...flag.at, y: flag.at.y + by },
    })),
  };
}

/** Which government a lane is for: above the band, in it, below it. */
function laneNames({ size, words }: Timeline, lanes: Lanes): Mark[] {
  return lanePlaces(size, lanes).map(({ key, y }) =>
    label(`lane-${key}`, words.lanes[key], { x: 2, y, class: `name ${sides[key]}` }),
  );
}

/** A flag's words: the date strong, then what happened. */
function flagWords({ key, lines, at }: Flag, { size, state }: Timeline): Mark[] {
  return lines.map(({ words, kind }, index): Mark => {
    const own = kind === 'more' ? ' is-soft' : key === state.key ? ' is-key' : '';
    const place = { x: at.x, y: at.y + index * size.text * 1.2, anchor: at.anchor };
    if (index)
      return label(`flag-${key}-${index}`, words, {
        ...place,
        class: `halo${own}`,
      });
    const [date = '', ...rest] = words.split(' ');
    const { text: _, ...mark } = label(`flag-${key}-0`, '', { ...place, class: `halo${own}` });
    return {
      ...mark,
      children: [
        { key: 'date', tag: 'tspan', attrs: { class: 'strong' }, text: date },
        { key: 'words', tag: 'tspan', attrs: {}, text: rest.length ? ` ${rest.join(' ')}` : '' },
      ],
    };
  });
}
