import type { CollectionEntry } from 'astro:content';
import { type Locale, locales } from '#i18n/locales.ts';
import { path } from '#i18n/paths.ts';

type Entry = CollectionEntry<'chapters'>;

/** A chapter's folder, which its languages share: `02-the-line`. */
export const folderOf = (entry: Entry): string => entry.id.split('/')[0] as string;

/** The path of a chapter in every language. The content check has made sure that each twin exists. */
export function twinsOf(entry: Entry, entries: readonly Entry[]): Record<Locale, string> {
  const twin = (lang: Locale) =>
    entries.find((other) => folderOf(other) === folderOf(entry) && other.data.lang === lang) ??
    entry;
  return Object.fromEntries(
    locales.map((lang) => [lang, path(lang, twin(lang).data.slug)]),
  ) as Record<Locale, string>;
}

/** Name of a chapter's social card, without its ending: `the-line.es`. */
export function cardName(entry: Entry, entries: readonly Entry[]): string {
  const first =
    entries.find(
      (other) => folderOf(other) === folderOf(entry) && other.data.lang === locales[0],
    ) ?? entry;
  return `${first.data.slug}.${entry.data.lang}`;
}
