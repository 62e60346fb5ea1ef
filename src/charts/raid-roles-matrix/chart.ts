import raidRoles from '#content/data/raid-roles/dataset.ts';
import { figure } from '#draw/figure.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { scene, states } from './scene.ts';
import { arrangements, roles } from './states.ts';

export default figure({
  kind: 'chart',
  data: { roles: raidRoles },
  states,
  cover: 'compared',
  scene,
  words: { en, es },
  values: (rows, format) => ({
    reported: format.date(rows.roles.find((row) => row.arrangement === 'proposal')?.date ?? ''),
  }),
  tables: (rows, _format, words, lang) => {
    const cell = (role: string, arrangement: string) =>
      rows.roles.find((row) => row.role === role && row.arrangement === arrangement);
    const short = (role: string, arrangement: string) => {
      const row = cell(role, arrangement);
      if (!row?.status) return null;
      return `${row.answer[lang]} (${words.status[row.status]})`;
    };
    return [
      {
        caption: words.caption,
        columns: [words.part, ...arrangements.map((name) => words.arrangements[name].long)].map(
          (title) => ({ title, numeric: false }),
        ),
        rows: roles.map((role) => [
          cell(role, 'today')?.name[lang] ?? null,
          ...arrangements.map((arrangement) => short(role, arrangement)),
        ]),
      },
      {
        caption: words.details,
        columns: Object.values(words.columns).map((title) => ({ title, numeric: false })),
        rows: rows.roles.map((row) => [
          `${words.arrangements[row.arrangement].long}: ${row.name[lang]}`,
          row.who === 'not-stated' ? null : row.answer[lang],
          row.note ? `${row.detail[lang]} ${row.note[lang]}` : row.detail[lang],
          row.status && words.status[row.status],
          words.confidence[row.confidence],
        ]),
      },
    ];
  },
});
