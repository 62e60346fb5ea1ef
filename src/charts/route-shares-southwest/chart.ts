import regions from '#content/data/seizures-by-region/dataset.ts';
import { figure } from '#draw/figure.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { mainYear, ordered, scene, shares, states } from './scene.ts';

export default figure({
  kind: 'chart',
  data: { regions },
  states,
  cover: 'years',
  scene,
  words: { en, es },
  values: (rows, format) => {
    const list = shares(rows.regions);
    const main = list
      .filter((entry) => entry.fiscalYear === mainYear)
      .map((entry) => [entry.substance, format.percent(entry.share)]);
    const fentanyl = list
      .filter((entry) => entry.substance === 'fentanyl')
      .map((entry) => entry.share);
    return {
      ...Object.fromEntries(main),
      low: format.percent(Math.min(...fentanyl)),
      high: format.percent(Math.max(...fentanyl)),
    };
  },
  tables: (rows, format, words) => {
    const list = shares(rows.regions);
    const years = [...new Set(list.map((entry) => entry.fiscalYear))].sort();
    const title = (year: number) =>
      (list.find((entry) => entry.fiscalYear === year)?.months ?? 12) < 12
        ? `${year} (${words.partYear})`
        : String(year);
    return [
      {
        caption: words.caption,
        columns: [
          { title: words.substance, numeric: false },
          ...years.map((year) => ({ title: title(year), numeric: true })),
        ],
        rows: ordered(list).map((name) => [
          words.substances[name],
          ...years.map((year) => {
            const entry = list.find(
              (other) => other.substance === name && other.fiscalYear === year,
            );
            return entry ? format.percent(entry.share) : null;
          }),
        ]),
      },
    ];
  },
});
