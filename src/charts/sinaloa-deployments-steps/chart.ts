import deployments from '#content/data/deployments/dataset.ts';
import { figure } from '#draw/figure.ts';
import type { Row } from './columns.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { scene, states } from './scene.ts';
import { told } from './told.ts';

export default figure({
  kind: 'chart',
  data: { deployments },
  states,
  cover: 'hundreds',
  scene,
  words: { en, es },
  values: (rows, format) => told(rows.deployments, format),
  tables: ({ deployments: rows }, format, words, lang) => {
    const number = (value: number | null) => (value === null ? null : format.integer(value));
    const date = ({ date, precision }: Row): string => {
      if (precision === 'day') return format.date(date);
      if (precision === 'week') return words.about.replace('{date}', format.date(date));
      const before = `${date.slice(0, 5)}${String(Number(date.slice(5, 7)) - 1).padStart(2, '0')}`;
      return words.between
        .replace('{from}', format.month(before))
        .replace('{to}', format.month(date.slice(0, 7)));
    };
    return [
      {
        caption: words.caption,
        columns: [
          { title: words.date, numeric: false },
          { title: words.columns.kind, numeric: false },
          { title: words.columns.place, numeric: false },
          { title: words.columns.sent, numeric: true },
          { title: words.columns.total, numeric: true },
          { title: words.columns.meaning, numeric: false },
        ],
        rows: rows.map((row) => [
          date(row),
          words.kinds[row.kind],
          row.place[lang],
          number(row.personnel),
          number(row.reportedTotal),
          row.reportedTotalMeaning?.[lang] ?? null,
        ]),
      },
    ];
  },
});
