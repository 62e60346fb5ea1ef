import regions from '#content/data/seizures-by-region/dataset.ts';
import type { Scene } from '#draw/contract.ts';
import { figure } from '#draw/figure.ts';
import { label, rect } from '#draw/marks.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };

type Rows = { regions: typeof regions.rows };
interface State {
  last: boolean;
}

const states = { first: { last: false }, last: { last: true } } satisfies Record<string, State>;

const scene: Scene<Rows, State, typeof en> = ({ rows, state, size, words }) => {
  const years = [...new Set(rows.regions.map(({ fiscalYear }) => fiscalYear))].sort();
  const step = size.width / years.length;
  return [
    label('name', words.years, { x: 4, y: 20 }),
    ...years.map((year, index) =>
      rect(`bar-${year}`, {
        class: state.last === (index === years.length - 1) ? 'bar between' : 'bar ports',
        x: index * step + 2,
        y: size.height / 2,
        width: step - 4,
        height: size.height / 2,
      }),
    ),
  ];
};

/** A figure as small as one can be, for the test that a new folder is all that a new figure needs. */
export default figure({
  kind: 'chart',
  data: { regions },
  states,
  cover: 'last',
  scene,
  words: { en, es },
  values: () => ({}),
  tables: (rows, _format, words) => [
    {
      caption: words.years,
      columns: [{ title: words.years, numeric: false }],
      rows: [...new Set(rows.regions.map(({ fiscalYear }) => String(fiscalYear)))].map((year) => [
        year,
      ]),
    },
  ],
});
