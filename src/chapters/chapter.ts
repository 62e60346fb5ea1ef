import type { CollectionEntry } from 'astro:content';
import type { Locale } from '#i18n/locales.ts';
import { type Place, thumb } from './line.ts';
import { idsOf, outline } from './outline.ts';

/** One step of a chapter, with its place in the chapter and on the line. */
export interface Step extends Place {
  id: string;
  figure: string;
  state: string;
  /** From 1, over the whole chapter. */
  number: number;
}

/** What components inside a chapter's text need to know of the chapter around them. */
export interface Chapter {
  lang: Locale;
  order: number;
  steps: ReadonlyMap<string, Step>;
  /** Facts, claims and terms in order of first use; their index is their note's number. */
  facts: readonly string[];
  claims: readonly string[];
  terms: readonly string[];
  figures: readonly string[];
}

export const chapterCount = 10;

/** Reads a chapter's structure from its MDX, before it is rendered. */
export function chapterOf(entry: CollectionEntry<'chapters'>): Chapter {
  const { lang, order } = entry.data;
  const parts = outline(entry.body ?? '');
  const list = parts.used.filter(({ name }) => name === 'Step');
  const steps = list.map(({ attributes, inside }, index): Step => {
    const { id = '', state = '' } = attributes;
    const figure = inside.at(-1)?.attributes['figure'] ?? '';
    const number = index + 1;
    return { id, state, figure, number, ...thumb.place(order, number / list.length) };
  });
  const figures = parts.used.flatMap(({ name, attributes }) =>
    ['Scrolly', 'Explore'].includes(name) && attributes['figure'] ? [attributes['figure']] : [],
  );
  return {
    lang,
    order,
    steps: new Map(steps.map((step) => [step.id, step])),
    facts: idsOf(parts, 'Fact'),
    claims: idsOf(parts, 'Claim'),
    terms: idsOf(parts, 'Term'),
    figures: [...new Set(figures)],
  };
}
