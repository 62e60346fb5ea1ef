import { max, sum } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type seizures from '#content/data/border-seizures-monthly/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { Mark, Scene } from '#draw/contract.ts';
import { axisX, axisY, callout, label, rect } from '#draw/marks.ts';
import type words from './en.json';

type Row = RowOf<typeof seizures>;

interface State {
  /** Months drawn strongly: from the first to the last, both included. All when absent. */
  focus?: readonly [string, string];
  /** The month with a note, and the months that the note may stand above. */
  note?: 'peak' | 'last';
  /** Only what was caught between the ports, standing on the baseline. */
  between?: true;
}

export const states = {
  early: { focus: ['2018-10', '2020-09'] },
  peak: { note: 'peak' },
  between: { between: true },
  fall: { focus: ['2024-10', '9999-12'], note: 'last' },
} satisfies Record<string, State>;

export interface Month {
  month: string;
  ports: number;
  between: number;
  total: number;
}

/** One entry a month, in order, with both components side by side. */
export function months(rows: readonly Row[]): Month[] {
  return [...new Set(rows.map((row) => row.month))].sort().map((month) => {
    const of = (component: Row['component']) =>
      sum(
        rows.filter((row) => row.month === month && row.component === component),
        (row) => row.pounds,
      );
    return {
      month,
      ports: of('ports'),
      between: of('between'),
      total: of('ports') + of('between'),
    };
  });
}

export const peakOf = (series: readonly Month[]): Month =>
  series.reduce((best, month) => (month.total > best.total ? month : best));

export const scene: Scene<{ months: readonly Row[] }, State, typeof words> = ({
  rows,
  state,
  size,
  words,
  format,
}) => {
  const series = months(rows.months);
  const peak = peakOf(series);
  const last = series.at(-1) as Month;
  const frame = {
    left: 2,
    right: size.width - 2,
    top: size.text * 3.4,
    bottom: size.height - size.text * 2,
  };
  const x = scaleBand(
    series.map((month) => month.month),
    [frame.left + size.text * 3.2, frame.right],
  ).paddingInner(0.22);
  const y = scaleLinear([0, max(series, (month) => month.total) ?? 0], [frame.bottom, frame.top]);
  const ticks = y.ticks(4).filter((tick) => tick % 1000 === 0);
  const inFocus = (month: string) =>
    !state.focus || (month >= state.focus[0] && month <= state.focus[1]);

  const bars = series.flatMap((month): Mark[] => {
    const at = { x: x(month.month) ?? 0, width: x.bandwidth() };
    const height = (pounds: number) => frame.bottom - y(pounds);
    const strong = state.note === 'peak' ? month === peak : inFocus(month.month);
    const base = state.between ? frame.bottom : y(month.ports);
    return [
      rect(`p-${month.month}`, {
        class: bar('ports', strong && !state.between),
        ...at,
        y: y(month.ports),
        height: height(month.ports),
      }),
      rect(`b-${month.month}`, {
        class: bar('between', strong),
        ...at,
        y: base - height(month.between),
        height: height(month.between),
      }),
    ];
  });

  return [
    ...axisY(ticks, y, frame, (tick, top) =>
      top ? `${format.integer(tick)} ${words.unit}` : format.integer(tick),
    ),
    ...axisX(years(series, x, size.name === 'narrow'), frame.bottom + size.text * 1.4),
    ...bars,
    ...legend(state, words, frame.right, size.text),
    ...note(
      state,
      { peak, last },
      { x: (month) => (x(month) ?? 0) + x.bandwidth() / 2, y },
      { words, format, frame, text: size.text },
    ),
  ];
};

const bar = (series: string, strong: boolean): string =>
  `bar ${series}${strong ? '' : ' is-quiet'}`;

/** A year's name under the middle of its months, where most of the year is shown. */
function years(
  series: readonly Month[],
  x: (month: string) => number | undefined,
  short: boolean,
): { key: string; x: number; words: string }[] {
  const middles = series.filter(
    ({ month }) =>
      month.endsWith('-07') ||
      (month === series.at(-1)?.month && month < `${month.slice(0, 4)}-07`),
  );
  return middles.map(({ month }) => {
    const year = month.slice(0, 4);
    return {
      key: year,
      x: x(month.endsWith('-07') ? month : `${year}-02`) ?? 0,
      words: short ? `’${year.slice(2)}` : year,
    };
  });
}

/** The names of the two series, in their colours, above the years before the rise, where no bar stands. */
function legend(
  state: State,
  words: { ports: string; between: string },
  right: number,
  text: number,
): Mark[] {
  const x = text * 5.4;
  const y = text * 7.2;
  void right;
  return [
    label('name-between', words.between, {
      x,
      y,
      class: `name between${state.between ? ' is-strong' : ''}`,
    }),
    label('name-ports', words.ports, {
      x,
      y: y + text * 1.5,
      class: `name ports${state.between ? ' is-quiet' : ''}`,
    }),
  ];
}

function note(
  state: State,
  months: { peak: Month; last: Month },
  at: { x: (month: string) => number; y: (pounds: number) => number },
  {
    words,
    format,
    frame,
    text,
  }: {
    words: { unit: string };
    format: { integer: (value: number) => string; month: (month: string) => string };
    frame: { left: number; right: number; top: number; bottom: number };
    text: number;
  },
): Mark[] {
  if (!state.note) return [];
  const month = months[state.note];
  const strong = `${format.integer(month.total)} ${words.unit}`;
  // Both notes stand on one line above every bar.
  const rise = at.y(month.total) - frame.top + text * 1.7;
  return callout(
    `note-${state.note}`,
    { x: at.x(month.month), y: at.y(month.total), rise },
    { strong, plain: format.month(month.month) },
    frame,
    text,
  );
}
