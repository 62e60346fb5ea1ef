import type { CollectionEntry } from 'astro:content';
import { describe, expect, test } from 'vitest';
import { chapterOf } from './chapter.ts';
import { currentChapter } from './current.ts';
import { place } from './line.ts';
import { cardName, twinsOf } from './twins.ts';

type Entry = CollectionEntry<'chapters'>;

const body = `<Scrolly figure="map">
<Step id="a" state="whole">

<Fact id="km" /> and <Claim id="c">words</Claim>

</Step>
<Step id="b" state="rivers">

<Fact id="river" />, <Fact id="km" />, a <Term id="port">port</Term>

</Step>
</Scrolly>

<Scrolly figure="months">
<Step id="c" state="peak">

Words of <Term id="sector">sectors</Term> and <Term id="port">ports</Term>.

</Step>
</Scrolly>
`;
const entry = (lang: 'en' | 'es', slug: string): Entry =>
  ({ id: `02-the-line/${lang}`, body, data: { lang, slug, order: 2 } }) as Entry;
const [en, es] = [entry('en', 'the-line'), entry('es', 'la-linea')];

describe('a chapter read from its text', () => {
  const chapter = chapterOf(en);

  test('numbers its steps over all its sequences, each with its figure and state', () => {
    expect([...chapter.steps.values()].map((s) => [s.number, s.id, s.figure, s.state])).toEqual([
      [1, 'a', 'map', 'whole'],
      [2, 'b', 'map', 'rivers'],
      [3, 'c', 'months', 'peak'],
    ]);
  });

  test('ends at the end of its own stretch of the line', () => {
    expect(chapter.steps.get('c')?.km).toBe(place(2, 1).km);
    expect(chapter.steps.get('a')?.km).toBeGreaterThan(place(2, 0).km);
  });

  test('lists figures, facts, claims and terms once each, in order of first use', () => {
    expect(chapter.figures).toEqual(['map', 'months']);
    expect(chapter.facts).toEqual(['km', 'river']);
    expect(chapter.claims).toEqual(['c']);
    expect(chapter.terms).toEqual(['port', 'sector']);
  });
});

describe('the twins of a chapter', () => {
  test('are the same page in every language', () => {
    expect(twinsOf(es, [en, es])).toEqual({ en: '/the-line/', es: '/es/la-linea/' });
  });

  test('share the name of their card, by language', () => {
    expect([en, es].map((one) => cardName(one, [en, es]))).toEqual(['the-line.en', 'the-line.es']);
  });
});

test('a component outside a chapter says so', () => {
  expect(() => currentChapter({}, 'Fact')).toThrow('<Fact> works only inside a chapter');
});
