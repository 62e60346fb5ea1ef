import flights from '#content/data/surveillance-flights/dataset.ts';
import { statuses } from '#data/columns.ts';
import { shownRows } from '#data/dataset.ts';
import { statusShapes } from '#draw/status.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Exploration, ExploreItem } from '#maps/exploration.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { placed } from './flights.ts';
import { type OperatorKind, operatorKinds, softShape } from './operators.ts';

const words = { en, es };
const inBoth = (text: (words: typeof en, lang: Locale) => string) => ({
  en: text(en, 'en'),
  es: text(es, 'es'),
});

/** What readers may do with the entries: choose by operator and by status, pick one. */
export default function explore(): Exploration {
  const rows = shownRows(flights);
  const onMap = new Set(placed(rows).map(({ id }) => id));
  const kinds = operatorKinds.filter((kind) => rows.some((row) => row.operatorKind === kind));
  const used = statuses.filter((status) => rows.some((row) => row.status === status));
  return {
    facets: [
      {
        name: 'operator',
        legend: inBoth(({ explore }) => explore.operator),
        values: kinds.map((kind: OperatorKind) => ({
          value: kind,
          words: inBoth(({ operators }) => operators[kind]),
          mark: [softShape(kind, kind, { x: 8, y: 8, r: 7.5 })],
        })),
      },
      {
        name: 'status',
        legend: inBoth(({ explore }) => explore.status),
        values: used.map((status) => ({
          value: status,
          words: inBoth(({ statuses }) => statuses[status]),
          mark: statusShapes[status],
        })),
      },
    ],
    items: rows.map(
      (row): ExploreItem => ({
        id: row.id,
        date: row.startKnown ? row.date : null,
        place: row.area,
        text: row.claim,
        details: [
          { name: inBoth(({ explore }) => explore.aircraft), text: row.platform },
          { name: inBoth(({ explore }) => explore.saysWho), text: row.claimedBy },
          {
            name: inBoth(({ explore }) => explore.public),
            text: inBoth((_, lang) => formats[lang].date(row.reportedOn)),
          },
          { name: inBoth(({ explore }) => explore.mexico), text: row.mexicoSays },
          { name: inBoth(({ explore }) => explore.note), text: row.note },
        ].flatMap(({ name, text }) => (text ? [{ name, text }] : [])),
        status: row.status,
        sources: row.sources,
        values: [row.operatorKind, row.status],
        placed: onMap.has(row.id),
      }),
    ),
    chart: { figure: 'surveillance-record-strip', state: 'all' },
    words: { en: words.en.explore, es: words.es.explore },
  };
}
