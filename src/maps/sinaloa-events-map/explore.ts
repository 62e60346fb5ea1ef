import events from '#content/data/sinaloa-events/dataset.ts';
import { type RowOf, shownRows } from '#data/dataset.ts';
import { group } from '#draw/marks.ts';
import { type Formats, formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Exploration, ExploreItem } from '#maps/exploration.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { categories, glyphs } from './glyphs.ts';

type Row = RowOf<typeof events>;
type Words = typeof en;

const words = { en, es };
const inBoth = (text: (words: Words, lang: Locale) => string) => ({
  en: text(en, 'en'),
  es: text(es, 'es'),
});

/** What readers may do with the events: choose by category, move through time, pick one. */
export default function explore(): Exploration {
  const rows = shownRows(events);
  const months = rows.map(({ date }) => date.slice(0, 7));
  return {
    facets: [
      {
        name: 'category',
        legend: inBoth(({ explore }) => explore.category),
        values: categories.map((category) => ({
          value: category,
          words: inBoth(({ categories }) => categories[category]),
          mark: [group(category, { class: `event event-${category}` }, glyphs[category])],
        })),
      },
    ],
    items: rows.map(
      (row): ExploreItem => ({
        id: row.id,
        date: row.date,
        place: inBoth((words) => placeName(words, row)),
        text: row.text,
        details: details(row),
        sources: row.sources,
        values: [row.category],
        placed: true,
      }),
    ),
    time: { first: months[0] ?? '', last: months.at(-1) ?? '' },
    wider: 'elsewhere',
    words: { en: words.en.explore, es: words.es.explore },
  };
}

/** Municipality or city, with its state outside Sinaloa. */
function placeName({ places }: Words, { municipality, state }: Row): string {
  const local = (name: string) => (places as Record<string, string>)[name] ?? name;
  if (state === 'Sinaloa' || state === municipality) return local(municipality);
  return `${municipality}, ${local(state)}`;
}

function details(row: Row): ExploreItem['details'] {
  const { actors, note, pinned } = row;
  const figures = inBoth((_, lang) => figuresOf(row, formats[lang], lang));
  return [
    { name: inBoth(({ explore }) => explore.who), text: actors },
    { name: inBoth(({ explore }) => explore.figures), text: figures.en ? figures : null },
    { name: inBoth(({ explore }) => explore.note), text: note },
    {
      name: inBoth((words) => words.place),
      text: pinned === 'state-report' ? inBoth(({ explore }) => explore.statewide) : null,
    },
  ].flatMap(({ name, text }) => (text ? [{ name, text }] : []));
}

/** An event's figures with what each counts. */
function figuresOf({ figure1, unit1, figure2, unit2 }: Row, format: Formats, lang: Locale): string {
  const number = (value: number) =>
    Number.isInteger(value) ? format.integer(value) : format.hundredths(value);
  return [[figure1, unit1] as const, [figure2, unit2] as const]
    .flatMap(([value, unit]) => (value === null ? [] : `${number(value)} ${unit?.[lang] ?? ''}`))
    .join('; ');
}
