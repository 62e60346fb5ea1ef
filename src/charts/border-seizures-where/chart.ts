import { descending, groups } from 'd3-array';
import offices from '#content/data/border-seizures-by-office/dataset.ts';
import { figure } from '#draw/figure.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { places, scene, states } from './scene.ts';

export default figure({
  kind: 'chart',
  data: { offices },
  states,
  cover: 'fy2025',
  scene,
  words: { en, es },
  values: (rows, format) => {
    const pounds = (office: string, fiscalYear: number, kind = 'field-office') =>
      format.integer(
        rows.offices.find(
          (row) => row.office === office && row.fiscalYear === fiscalYear && row.kind === kind,
        )?.pounds ?? 0,
      );
    return {
      sanDiego2019: pounds('san-diego', 2019),
      tucson2019: pounds('tucson', 2019),
      sanDiego2024: pounds('san-diego', 2024),
      tucson2024: pounds('tucson', 2024),
      sanDiego2025: pounds('san-diego', 2025),
      tucson2025: pounds('tucson', 2025),
      yuma2025: pounds('yuma', 2025, 'sector'),
      sanDiegoSector2025: pounds('san-diego', 2025, 'sector'),
    };
  },
  tables: (rows, format, words, lang) => {
    const years = groups(rows.offices, (row) => row.fiscalYear).sort(([a], [b]) =>
      descending(b, a),
    );
    const title = ([year, [row]]: (typeof years)[number]) =>
      row && row.months < 12 ? `${year} (${words.partYear})` : String(year);
    return [
      {
        caption: words.caption,
        columns: [
          { title: words.office, numeric: false },
          ...years.map((year) => ({ title: title(year), numeric: true })),
        ],
        rows: places(rows.offices).map((place) => [
          place.name[lang],
          ...years.map(([, list]) => {
            const row = list.find(
              (other) => other.kind === place.kind && other.office === place.office,
            );
            return row ? format.decimal(row.pounds) : null;
          }),
        ]),
      },
    ];
  },
});
