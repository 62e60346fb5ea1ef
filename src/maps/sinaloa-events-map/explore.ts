import events from '#content/data/sinaloa-events/dataset.ts';
import { type RowOf, shownRows } from '#data/dataset.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Exploration, ExploreItem } from '#maps/exploration.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { categories, glyphs } from './glyphs.ts';

const words = { en, es };
const inBoth = (text: (words: typeof en, lang: Locale) => string) => ({
  en: text(en, 'en'),
  es: text(es, 'es'),
});

/** What readers may do with the events: choose by category, move through the months, pick one. */
export default function explore(): Exploration {
  const rows = shownRows(events).toSorted((a, b) => a.date.localeCompare(b.date));
  const months = rows.map(({ date }) => date.slice(0, 7));
  return {
    facets: [
      {
        name: 'category',
        legend: inBoth(({ explore }) => explore.category),
        values: categories.map((category) => ({
          value: category,
          words: inBoth((words) => words.categories[category]),
          mark: glyphs[category],
        })),
      },
    ],
    items: rows.map(
      (row): ExploreItem => ({
        id: row.id,
        date: row.date,
        place: inBoth(({ places }) => placeName(row, places)),
        text: row.text,
        details: [
          { name: inBoth(({ explore }) => explore.actors), text: row.actors },
          { name: inBoth(({ explore }) => explore.figures), text: figuresOf(row) },
          { name: inBoth(({ explore }) => explore.note), text: row.note },
        ].flatMap(({ name, text }) => (text ? [{ name, text }] : [])),
        sources: row.sources,
        values: [row.category],
        placed: true,
      }),
    ),
    time: { first: months[0] ?? '', last: months.at(-1) ?? '' },
    wider: 'all-of-mexico',
    words: { en: words.en.explore, es: words.es.explore },
  };
}

type Row = RowOf<typeof events>;

/** Municipality and state, each under the name that a language has for it. */
function placeName({ municipality, state }: Row, names: Readonly<Record<string, string>>): string {
  const [place, around] = [names[municipality] ?? municipality, names[state] ?? state];
  return place === around || place.includes('(Chih') ? place : `${place}, ${around}`;
}

/** What was counted, with its unit; nothing when nothing was. */
function figuresOf({ figure1, unit1, figure2, unit2 }: Row): Record<Locale, string> | null {
  const written = (lang: Locale) =>
    [
      [figure1, unit1],
      [figure2, unit2],
    ]
      .flatMap(([figure, unit]) =>
        typeof figure === 'number' && unit && typeof unit === 'object'
          ? [`${number(figure, lang)} ${unit[lang]}`]
          : [],
      )
      .join('; ');
  return written('en') ? { en: written('en'), es: written('es') } : null;
}

const number = (value: number, lang: Locale): string =>
  Number.isInteger(value) ? formats[lang].integer(value) : formats[lang].hundredths(value);
