import { max, min } from 'd3-array';
import links from '#content/data/intelligence-links/dataset.ts';
import { figure } from '#draw/figure.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { scene, states } from './scene.ts';

export default figure({
  kind: 'chart',
  data: { links },
  states,
  cover: 'whole',
  scene,
  words: { en, es },
  values: (rows, format) => {
    const dates = rows.links.map(({ date }) => date);
    return { first: format.date(min(dates) ?? ''), last: format.date(max(dates) ?? '') };
  },
  tables: (rows, _format, words, lang) => [
    {
      caption: words.caption,
      columns: Object.values(words.columns).map((title) => ({ title, numeric: false })),
      rows: rows.links.map((row) => [
        row.name[lang],
        row.what[lang],
        row.saidBy[lang],
        row.mexicoSays?.[lang] ?? null,
        row.status ? words.status[row.status] : words.missing,
      ]),
    },
  ],
});
