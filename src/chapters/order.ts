import type { CollectionEntry } from 'astro:content';
import type { Locale } from '#i18n/locales.ts';

type Entry = CollectionEntry<'chapters'>;

/** The chapters that exist in one language, from the Pacific to the Gulf. */
export const inOrder = (entries: readonly Entry[], lang: Locale): Entry['data'][] =>
  entries
    .filter(({ data }) => data.lang === lang)
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order);

/** The chapters before and after one, among those that exist. */
export function neighbours<Chapter extends { order: number }>(
  chapters: readonly Chapter[],
  order: number,
): { previous: Chapter | undefined; next: Chapter | undefined } {
  return {
    previous: chapters.findLast((chapter) => chapter.order < order),
    next: chapters.find((chapter) => chapter.order > order),
  };
}
