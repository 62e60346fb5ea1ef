import type { CollectionEntry } from 'astro:content';
import { chapterOf } from '#chapters/chapter.ts';
import { folderOf } from '#chapters/twins.ts';
import type { Locale } from '#i18n/locales.ts';
import { path } from '#i18n/paths.ts';

/** A chapter as other pages speak of it. */
export interface ChapterRef {
  /** Its folder, the same in every language: `02-the-line`. */
  id: string;
  title: string;
  href: string;
  claims: readonly string[];
  facts: readonly string[];
}

/** The chapters of one language in reading order, with the claims and facts that each uses. */
export function chapterRefs(
  entries: readonly CollectionEntry<'chapters'>[],
  lang: Locale,
): ChapterRef[] {
  return entries
    .filter(({ data }) => data.lang === lang)
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => {
      const { claims, facts } = chapterOf(entry);
      const { title, slug } = entry.data;
      return { id: folderOf(entry), title, href: path(lang, slug), claims, facts };
    });
}
