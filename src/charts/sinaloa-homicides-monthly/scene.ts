import { scaleBand, scaleLinear } from 'd3-scale';
import type { Mark, Scene } from '#draw/contract.ts';
import { axisX, axisY, line } from '#draw/marks.ts';
import { textBox, textWidth } from '#draw/text.ts';
import { type Count, counts, pointsOf, type Row, shape, trace } from './counts.ts';
import type words from './en.json';
import { type List, listed } from './listed.ts';
import { breakName, names, newFormat } from './names.ts';
import { breakX, type Place } from './place.ts';
import { type Note, said, values } from './said.ts';

export interface State {
  /** Months in the colour of the step, from the first to the last, and the counts meant. */
  focus: { from: string; to: string; counts: readonly Count[] };
  /** A note at the upper left, or values listed beside the break. */
  note?: Note;
  list?: List;
}

export const states = {
  before: { focus: { from: '2023-01', to: '2024-08', counts: ['federal'] }, note: 'before' },
  split: { focus: { from: '2024-09', to: '2024-12', counts: ['federal'] }, list: 'split' },
  peak: { focus: { from: '2025-06', to: '2025-06', counts: ['state'] }, note: 'peak' },
  'three-counts': {
    focus: { from: '2024-10', to: '2024-10', counts: ['federal', 'state', 'files'] },
    list: 'threeCounts',
  },
  latest: {
    focus: { from: '2025-12', to: '2026-03', counts: ['state', 'noroeste', 'files'] },
    note: 'latest',
  },
} as const satisfies Record<string, State>;

const years = ['2023', '2024', '2025', '2026'];

export const scene: Scene<{ months: readonly Row[] }, State, typeof words> = (view) => {
  const { rows, state, size, words, format } = view;
  const { text } = size;
  const frame = { left: 2, right: size.width - 2, top: text * 2.8, bottom: size.height - text * 2 };
  const band = scaleBand(
    rows.months.map(({ month }) => month),
    [frame.left + text * 3.1, frame.right],
  );
  const middle = band.bandwidth() / 2;
  const x = (month: string) => (band(month) ?? 0) + middle;
  const y = scaleLinear([0, 215], [frame.bottom, frame.top]);
  const place: Place = { ...view, frame, x, y, middle };

  const points = (Object.keys(counts) as Count[]).flatMap((count) => pointsOf(rows.months, count));
  const { from, to, counts: meant } = state.focus;
  const shapes = points.map((point) => {
    const strong = point.month >= from && point.month <= to && meant.includes(point.count);
    return shape(`${point.count}-${point.month}`, point, {
      x: x(point.month),
      y: y(point.value),
      text,
      strong,
    });
  });
  const named = names(place);
  const broken = breakName(place);
  const taken = [...named, ...broken]
    .filter(({ tag }) => tag === 'text')
    .map((mark) => boxOf(mark, text))
    .concat({ x0: breakX(place) - 2, x1: breakX(place) + 2, y0: 0, y1: frame.bottom });

  return [
    ...axisY(y.ticks(4), y, frame, (tick, last) =>
      last ? `${format.integer(tick)} ${words.unit}` : format.integer(tick),
    ),
    ...axisX(
      years.map((year) => ({
        key: year,
        x: Math.min(
          x(year === '2026' ? '2026-02' : `${year}-07`),
          frame.right - textWidth(year, text) / 2,
        ),
        words: year,
      })),
      frame.bottom + text * 1.4,
    ),
    ...years.slice(1).map((year) =>
      line(`year-${year}`, {
        class: 'leader is-tick',
        x1: x(`${year}-01`) - middle,
        x2: x(`${year}-01`) - middle,
        y1: frame.bottom,
        y2: frame.bottom + text * 0.5,
      }),
    ),
    ...(Object.keys(counts) as Count[])
      .filter((count) => count !== 'noroeste')
      .map((count) => trace(rows.months, count, x, y)),
    ...shapes,
    ...broken,
    ...newFormat(place),
    ...named,
    ...(state.list ? listed(state.list, place) : []),
    ...(state.note ? said(state.note, place) : []),
    ...(state.note ? values(state.note, place, points, taken) : []),
  ];
};

/** Where a placed label stands, as an obstacle for those that follow. */
function boxOf({ text: content, attrs }: Mark, size: number) {
  const [, x = 0, y = 0] = String(attrs['transform']).match(/^translate\((\S+) (\S+)\)/) ?? [];
  return textBox(
    content ?? '',
    { x: Number(x), y: Number(y), anchor: String(attrs['text-anchor']) },
    size,
    600,
  );
}
