import homicides from '#content/data/sinaloa-homicides/dataset.ts';
import { figure } from '#draw/figure.ts';
import { type Count, counts, extremes, firstRelease, found } from './counts.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { breakDay } from './place.ts';
import { scene, states } from './scene.ts';

export default figure({
  kind: 'chart',
  data: { months: homicides },
  states,
  cover: 'three-counts',
  scene,
  words: { en, es },
  values: ({ months }, format) => {
    const value = (count: Count, month: string) => format.integer(found(months, count, month));
    const range = extremes(months, 'federal', '2023-01', '2024-08');
    return {
      first: format.month(months[0]?.month ?? ''),
      last: format.month(months.at(-1)?.month ?? ''),
      firstRelease: format.month(firstRelease),
      break: format.date(breakDay),
      low: format.integer(range.low.value),
      high: format.integer(range.high.value),
      august: value('federal', '2024-08'),
      september: value('federal', '2024-09'),
      october: value('federal', '2024-10'),
      octoberState: value('state', '2024-10'),
      octoberFiles: value('files', '2024-10'),
      june: value('state', '2025-06'),
      juneFiles: value('files', '2025-06'),
      december: value('state', '2025-12'),
      noroeste: value('noroeste', '2025-12'),
      januaryFiles: value('files', '2026-01'),
      februaryFiles: value('files', '2026-02'),
      marchFiles: value('files', '2026-03'),
    };
  },
  tables: ({ months }, format, words) => {
    const order = ['federal', 'state', 'noroeste', 'files'] as const;
    return [
      {
        caption: words.caption,
        columns: [
          { title: words.month, numeric: false },
          ...order.map((count) => ({ title: words.columns[count], numeric: true })),
          { title: words.columns.format, numeric: false },
        ],
        rows: months.map((row) => [
          format.month(row.month),
          ...order.map((count) => {
            const value = row[counts[count]];
            return value === null ? null : format.integer(value);
          }),
          row.filesFormat && words.formats[row.filesFormat],
        ]),
      },
    ];
  },
});
