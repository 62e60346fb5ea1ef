import timeline from '#content/data/timeline/dataset.ts';
import { figure } from '#draw/figure.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { scene, states } from './scene.ts';

export default figure({
  kind: 'chart',
  data: { entries: timeline },
  states,
  cover: 'whole',
  scene,
  words: { en, es },
  values: ({ entries }, format) => ({
    count: format.integer(entries.length),
    first: format.date(entries[0]?.date ?? ''),
    last: format.date(entries.at(-1)?.date ?? ''),
    january: format.integer(
      entries.filter(({ date }) => date.startsWith(states.whole.month)).length,
    ),
  }),
  tables: ({ entries }, format, words, lang) => [
    {
      caption: words.caption,
      columns: Object.values(words.columns).map((title) => ({ title, numeric: false })),
      rows: entries.map((row) => [
        row.title[lang],
        format.date(row.date),
        words.lanes[row.side],
        row.what[lang],
        words.status[row.status],
        words.confidence[row.confidence],
      ]),
    },
  ],
});
