import flights from '#content/data/surveillance-flights/dataset.ts';
import { figure } from '#draw/figure.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { scene, states } from './scene.ts';
import { told } from './told.ts';

export default figure({
  kind: 'chart',
  data: { flights },
  states,
  cover: 'all',
  scene,
  words: { en, es },
  values: (rows, format) => told(rows.flights, format),
  tables: (rows, format, words, lang) => [
    {
      caption: words.caption,
      columns: Object.values(words.columns).map((title) => ({ title, numeric: false })),
      rows: rows.flights.map((row) => [
        row.claim[lang],
        row.startKnown ? format.dates(row.date, row.dateEnd) : null,
        format.date(row.reportedOn),
        words.statuses[row.status],
      ]),
    },
  ],
});
