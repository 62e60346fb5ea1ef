import { descending } from 'd3-array';
import events from '#content/data/sinaloa-events/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import { figure } from '#draw/figure.ts';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import { placesOf, shows } from './events.ts';
import { scene } from './scene.ts';
import { type State, states } from './states.ts';

type Event = RowOf<typeof events>;

const isLike = (event: Event, wanted: Partial<Event>): boolean =>
  Object.entries(wanted).every(([column, value]) => event[column as keyof Event] === value);

export default figure({
  kind: 'map',
  data: { events },
  states: states as Record<keyof typeof states, State>,
  cover: 'all',
  scene,
  words: { en, es },
  values: ({ events }, format) => {
    const count = (list: readonly Event[]) => format.integer(list.length);
    const of = (state: keyof typeof states) =>
      events.filter((event) => shows(states[state], event));
    const among = (list: readonly Event[], wanted: Partial<Event>) =>
      count(list.filter((event) => isLike(event, wanted)));
    const culiacan = { municipality: 'Culiacán' };
    return {
      events: count(events),
      from: format.date(events[0]?.date ?? ''),
      to: format.date(events.at(-1)?.date ?? ''),
      sinaloa: among(events, { state: 'Sinaloa' }),
      culiacan: among(events, culiacan),
      before: count(of('before')),
      beforeCuliacan: among(of('before'), culiacan),
      beforeElsewhere: count(of('before').filter(({ state }) => state !== 'Sinaloa')),
      split: count(of('split')),
      splitCuliacan: among(of('split'), culiacan),
      splitClashes: among(of('split'), { category: 'clash' }),
      labRaids: count(of('lab-raids')),
      labRaidsCuliacan: among(of('lab-raids'), culiacan),
      labRaidsReports: among(of('lab-raids'), { pinned: 'state-report' }),
      arrests: among(events, { category: 'arrest' }),
      transfers: among(events, { category: 'transfer' }),
      elsewhere: count(of('elsewhere')),
      mexicoCity: among(events, { municipality: 'Ciudad de México' }),
    };
  },
  tables: ({ events }, format, words, lang) => {
    const column = (title: string, numeric = false) => ({ title, numeric });
    const place = (name: string) => (words.places as Record<string, string>)[name] ?? name;
    return [
      {
        caption: words.captions.events,
        columns: [words.what, words.date, words.place, words.state, words.category].map((title) =>
          column(title),
        ),
        rows: events.map((event) => [
          event.text[lang],
          format.date(event.date),
          place(event.municipality),
          place(event.state),
          words.categories[event.category],
        ]),
      },
      {
        caption: words.captions.places,
        columns: [column(words.place), column(words.state), column(words.count, true)],
        rows: placesOf({ rows: { events }, state: states.all })
          .toSorted((a, b) => descending(a.events.length, b.events.length))
          .map(({ name, events }) => [
            place(name),
            place(events[0]?.state ?? ''),
            format.integer(events.length),
          ]),
      },
    ];
  },
});
