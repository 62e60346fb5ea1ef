import { scaleLinear, scalePoint } from 'd3-scale';
import type regions from '#content/data/seizures-by-region/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { Mark, Scene } from '#draw/contract.ts';
import { axisX, circle, label, line } from '#draw/marks.ts';
import { textWidth } from '#draw/text.ts';
import type words from './en.json';

type Row = RowOf<typeof regions>;
type Substance = Exclude<Row['substance'], 'all'>;

interface State {
  focus: readonly Substance[];
  /** Draw the other years of the substances in focus strongly, and name the lowest and highest. */
  years?: true;
}

export const states = {
  fentanyl: { focus: ['fentanyl'] },
  hard: { focus: ['methamphetamine', 'heroin', 'cocaine'] },
  marijuana: { focus: ['marijuana'] },
  years: { focus: ['fentanyl'], years: true },
} satisfies Record<string, State>;

/** The last whole fiscal year in the record; its share is the large dot. */
export const mainYear = 2025;

export interface Share {
  substance: Substance;
  fiscalYear: number;
  months: number;
  /** Weight seized at the southwest border ÷ weight seized nationwide, in percent. */
  share: number;
}

/** The southwest border's share by substance and fiscal year: a quotient of two rows of the same file. */
export function shares(rows: readonly Row[]): Share[] {
  return rows
    .filter((row) => row.region === 'southwest' && row.substance !== 'all')
    .flatMap((row) => {
      const whole = rows.find(
        (other) =>
          other.region === 'nationwide' &&
          other.substance === row.substance &&
          other.fiscalYear === row.fiscalYear,
      );
      if (!whole?.pounds) return [];
      return {
        substance: row.substance as Substance,
        fiscalYear: row.fiscalYear,
        months: row.months,
        share: (row.pounds / whole.pounds) * 100,
      };
    });
}

/** Substances from the highest share of the main year to the lowest. */
export const ordered = (list: readonly Share[]): Substance[] =>
  list
    .filter((entry) => entry.fiscalYear === mainYear)
    .sort((a, b) => b.share - a.share)
    .map((entry) => entry.substance);

export const scene: Scene<{ regions: readonly Row[] }, State, typeof words> = ({
  rows,
  state,
  size,
  words,
  format,
}) => {
  const { text } = size;
  const list = shares(rows.regions);
  const substances = ordered(list);
  const left =
    Math.max(...substances.map((name) => textWidth(words.substances[name], text, 600))) + 16;
  const bottom = size.height - text * 2.1;
  const x = scaleLinear([0, 100], [left, size.width - text * 1.6]);
  const y = scalePoint(substances, [text * 2.6, bottom]).padding(0.5);

  const marks = substances.flatMap((name): Mark[] => {
    const strong = (state.focus as readonly string[]).includes(name);
    const own = list.filter((entry) => entry.substance === name);
    const main = own.find((entry) => entry.fiscalYear === mainYear) as Share;
    const others = own.filter((entry) => entry !== main);
    const at = y(name) ?? 0;
    const spread = strong && state.years;
    return [
      label(`name-${name}`, words.substances[name], {
        x: left - 12,
        y: at + text * 0.35,
        anchor: 'end',
        class: strong ? 'strong' : 'label is-soft',
      }),
      line(`row-${name}`, { class: 'grid', x1: left, x2: x(100), y1: at, y2: at }),
      ...others.map((entry) =>
        circle(`dot-${name}-${entry.fiscalYear}`, {
          class: `dot other${spread ? ' is-strong' : ''}`,
          cx: x(entry.share),
          cy: at,
          r: text * (spread ? 0.36 : 0.27),
        }),
      ),
      circle(`dot-${name}`, {
        class: `dot main${strong ? ' is-strong' : ''}`,
        cx: x(main.share),
        cy: at,
        r: text * (strong ? 0.62 : 0.5),
      }),
      label(`share-${name}`, format.percent(main.share), {
        x: x(main.share),
        y: at - text * 0.95,
        anchor: main.share > 92 ? 'end' : 'middle',
        class: strong ? 'strong' : 'label is-soft',
      }),
      ...(spread ? range(own, x, at, text, format) : []),
    ];
  });

  return [
    ...axisX(
      [0, 25, 50, 75, 100].map((tick) => ({
        key: String(tick),
        x: x(tick),
        words: tick === 100 ? `${tick}%` : String(tick),
      })),
      size.height - text * 0.5,
    ),
    line('base', { class: 'baseline', x1: left, x2: x(100), y1: bottom + 4, y2: bottom + 4 }),
    label('legend', words.legend, { x: 0, y: text * 1.1, class: 'label is-soft' }),
    ...marks,
  ];
};

/** The lowest and highest year of a substance, named under their dots. */
function range(
  own: readonly Share[],
  x: (share: number) => number,
  at: number,
  text: number,
  format: { percent: (share: number) => string },
): Mark[] {
  const sorted = [...own].sort((a, b) => a.share - b.share);
  const [low, high] = [sorted[0], sorted.at(-1)] as [Share, Share];
  const name = (entry: Share) => `${entry.fiscalYear}: ${format.percent(entry.share)}`;
  return [
    label('range', `${name(low)} – ${name(high)}`, {
      x: x(low.share) - text * 0.8,
      y: at + text * 0.35,
      anchor: 'end',
      class: 'label halo',
    }),
  ];
}
