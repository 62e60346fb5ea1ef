import { descending, max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type offices from '#content/data/border-seizures-by-office/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { Mark, Scene } from '#draw/contract.ts';
import { group, label, line, rect, translate } from '#draw/marks.ts';
import { textWidth } from '#draw/text.ts';
import type words from './en.json';

type Row = RowOf<typeof offices>;

interface State {
  fiscalYear: number;
  /** The group drawn strongly. */
  focus: Row['kind'];
}

export const states = {
  fy2019: { fiscalYear: 2019, focus: 'field-office' },
  fy2024: { fiscalYear: 2024, focus: 'field-office' },
  fy2025: { fiscalYear: 2025, focus: 'field-office' },
  sectors: { fiscalYear: 2025, focus: 'sector' },
} satisfies Record<string, State>;

/** The year that orders the bars in every state, so that a bar keeps its place. */
export const orderYear = 2025;

export interface Place {
  kind: Row['kind'];
  office: string;
  name: Row['name'];
}

/** Offices, then sectors, each from most to least in the ordering year; those without a row that year come last. */
export function places(rows: readonly Row[]): Place[] {
  const weight = (place: Place) =>
    rows.find(
      (row) =>
        row.kind === place.kind && row.office === place.office && row.fiscalYear === orderYear,
    )?.pounds ?? -1;
  const seen = new Map(
    rows.map((row) => [
      `${row.kind} ${row.office}`,
      { kind: row.kind, office: row.office, name: row.name } as Place,
    ]),
  );
  const all = [...seen.values()];
  const of = (kind: Row['kind']) =>
    all.filter((place) => place.kind === kind).sort((a, b) => descending(weight(a), weight(b)));
  return [...of('field-office'), ...of('sector')];
}

export const scene: Scene<{ offices: readonly Row[] }, State, typeof words> = ({
  rows,
  state,
  size,
  words,
  format,
  lang,
}) => {
  const { text } = size;
  const list = places(rows.offices);
  const keys = list.map((place) => `${place.kind} ${place.office}`);
  const shortNames = list.map((place) => short(place, lang, words));
  const left = Math.max(...shortNames.map((name) => textWidth(name, text))) + 10;
  const right = size.width - textWidth(`${format.integer(99999)} ${words.unit}`, text, 600) - 8;
  const heads = { 'field-office': text * 2.4, sector: text * 4.2 };
  // One band for each place, and room for a heading above each group.
  const band = scaleBand(keys, [0, size.height - heads.sector - 2]).paddingInner(0.28);
  const y = (key: string, kind: Row['kind']) => (band(key) ?? 0) + heads[kind];
  const x = scaleLinear([0, max(rows.offices, (row) => row.pounds) ?? 0], [left, right]);

  const bars = list.flatMap((place, index): Mark[] => {
    const key = keys[index] as string;
    const row = rows.offices.find(
      (other) =>
        other.kind === place.kind &&
        other.office === place.office &&
        other.fiscalYear === state.fiscalYear,
    );
    const strong = place.kind === state.focus;
    const top = y(key, place.kind);
    const middle = top + band.bandwidth() / 2 + text * 0.35;
    const end = x(row?.pounds ?? 0);
    return [
      label(`name ${key}`, shortNames[index] as string, {
        x: left - 8,
        y: middle,
        anchor: 'end',
        class: strong ? 'label' : 'label is-soft',
      }),
      rect(key, {
        class: `bar ${place.kind === 'sector' ? 'between' : 'ports'}${strong ? '' : ' is-quiet'}`,
        x: left,
        y: top,
        width: Math.max(end - left, row ? 0.75 : 0),
        height: band.bandwidth(),
      }),
      label(`value ${key}`, row ? format.integer(row.pounds) : words.none, {
        x: end + 5,
        y: middle,
        class: strong && row ? 'strong' : 'label is-soft',
      }),
    ];
  });

  const heading = (kind: Row['kind'], words: string): Mark =>
    label(`head ${kind}`, words, {
      x: 0,
      y: y(keys[list.findIndex((place) => place.kind === kind)] as string, kind) - text * 0.6,
      class: `name ${kind === 'sector' ? 'between' : 'ports'}`,
    });

  return [
    heading('field-office', words.ports),
    heading('sector', words.between),
    group('year', { transform: translate(size.width - 2, size.height - 4), 'text-anchor': 'end' }, [
      {
        key: 'words',
        tag: 'text',
        attrs: { class: 'year' },
        text: `${words.fiscalYear} ${state.fiscalYear}`,
      },
    ]),
    ...(['field-office', 'sector'] as const).map((kind) => {
      const own = keys.filter((_, index) => list[index]?.kind === kind).map((key) => y(key, kind));
      return line(`base ${kind}`, {
        class: 'baseline',
        x1: left,
        x2: left,
        y1: Math.min(...own) - 2,
        y2: Math.max(...own) + band.bandwidth() + 2,
      });
    }),
    ...bars,
  ];
};

/** "Tucson Field Office" is "Tucson" under the heading of its group. */
function short(place: Place, lang: 'en' | 'es', words: { cut: string[] }): string {
  return words.cut.reduce((name, cut) => name.replace(cut, ''), place.name[lang]).trim();
}
