import { sum } from 'd3-array';
import seizures from '#content/data/border-seizures-monthly/dataset.ts';
import { figure } from '#draw/figure.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { type Month, months, peakOf, scene, states } from './scene.ts';

export default figure({
  kind: 'chart',
  data: { months: seizures },
  states,
  cover: 'peak',
  scene,
  words: { en, es },
  values: (rows, format) => {
    const series = months(rows.months);
    const [first, last, peak] = [series[0], series.at(-1), peakOf(series)] as [Month, Month, Month];
    const early = series.filter(({ month }) => month >= '2018-10' && month <= '2020-09');
    const share = sum(series, (month) => month.between) / sum(series, (month) => month.total);
    return {
      first: format.month(first.month),
      last: format.month(last.month),
      lastPounds: format.integer(last.total),
      peak: format.month(peak.month),
      peakPounds: format.integer(peak.total),
      earlyPounds: format.integer(sum(early, (month) => month.total) / early.length),
      betweenShare: format.percent(share * 100),
    };
  },
  tables: (rows, format, words) => [
    {
      caption: words.caption,
      columns: [
        { title: words.month, numeric: false },
        { title: words.ports, numeric: true },
        { title: words.between, numeric: true },
        { title: words.total, numeric: true },
      ],
      rows: months(rows.months).map((month) => [
        format.month(month.month),
        ...[month.ports, month.between, month.total].map(format.decimal),
      ]),
    },
  ],
});
