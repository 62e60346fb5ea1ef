import type { CollectionEntry } from 'astro:content';
import { chapterOf } from '#chapters/chapter.ts';
import { folderOf } from '#chapters/twins.ts';
import { figures } from '#figure/registry.ts';
import type { Locale } from '#i18n/locales.ts';
import { path } from '#i18n/paths.ts';

/** Where a figure stands. */
export interface FigurePlace {
  figure: string;
  title: string;
  /** Its datasets. */
  datasets: readonly string[];
  /** Chapters with it, each at the first step that shows it; the id is the same in every language. */
  chapters: readonly { id: string; order: number; title: string; href: string }[];
}

/** Every figure with the chapters of one language that show it, in reading order. */
export function figurePlaces(
  entries: readonly CollectionEntry<'chapters'>[],
  lang: Locale,
): FigurePlace[] {
  const chapters = entries
    .filter(({ data }) => data.lang === lang)
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => ({
      ...entry.data,
      id: folderOf(entry),
      steps: [...chapterOf(entry).steps.values()],
    }));
  return [...figures].map(([figure, { datasets, words }]) => ({
    figure,
    title: words(lang).title,
    datasets: datasets.map(({ id }) => id),
    chapters: chapters.flatMap(({ id, order, title, slug, steps }) => {
      const step = steps.find((one) => one.figure === figure);
      return step ? [{ id, order, title, href: `${path(lang, slug)}#${step.id}` }] : [];
    }),
  }));
}
