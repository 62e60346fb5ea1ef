import flights from '#content/data/surveillance-flights/dataset.ts';
import { figure } from '#draw/figure.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { placed, radius } from './flights.ts';
import { scene } from './scene.ts';
import { states } from './states.ts';

export default figure({
  kind: 'map',
  data: { flights },
  states,
  cover: 'all',
  scene,
  words: { en, es },
  values: (rows, format, lang) => {
    const row = (id: string) => rows.flights.find((flight) => flight.id === id);
    const date = (id: string) => format.date(row(id)?.date ?? '');
    const aircraft = (id: string) => row(id)?.platform?.[lang] ?? '';
    return {
      shown: format.integer(rows.flights.length),
      placed: format.integer(placed(rows.flights).length),
      point: format.integer(radius.point),
      state: format.integer(radius.state),
      missions: aircraft('northcom-18-missions-2025'),
      rcFirst: date('rc135-2025-01-31'),
      rcCabo: date('rc135-2025-02-03'),
      rcCaboAircraft: aircraft('rc135-2025-02-03'),
      rcSinaloa: date('rc135-2025-02-04'),
      rcSinaloaAircraft: aircraft('rc135-2025-02-04'),
      spy: date('u2-2025-02-03'),
      spyAircraft: aircraft('u2-2025-02-03'),
      valle: date('cbp-mq9-edomex-2025-08-13'),
      tapalpa: date('el-mencho-intelligence-2026-02-22'),
      jalisco: date('da62-jalisco-2026-01-10'),
      culiacan: date('drone-ovidio-2023'),
      toluca: date('c130-toluca-2026-01-17'),
      detectionsFrom: date('cartel-drones-border-2024h2'),
      detectionsTo: format.date(row('cartel-drones-border-2024h2')?.dateEnd ?? ''),
      guerrero: date('cartel-drone-attack-guerrero-2024'),
      elPaso: date('el-paso-airspace-2026-02-11'),
    };
  },
  tables: (rows, format, words, lang) => {
    const onMap = new Set(placed(rows.flights).map(({ id }) => id));
    return [
      {
        caption: words.caption,
        columns: Object.values(words.columns).map((title) => ({ title, numeric: false })),
        rows: rows.flights.map((row) => [
          row.claim[lang],
          row.startKnown ? format.dates(row.date, row.dateEnd) : null,
          format.date(row.reportedOn),
          row.operator[lang],
          row.platform?.[lang] ?? null,
          onMap.has(row.id) ? row.area[lang] : words.unplaced,
          row.claimedBy[lang],
          row.mexicoSays?.[lang] ?? null,
          words.statuses[row.status],
        ]),
      },
    ];
  },
});
