import { escaped } from '#draw/svg.ts';
import type { Locale } from '#i18n/locales.ts';
import {
  absolute,
  feedNames,
  filePath,
  type Section,
  sectionNames,
  sectionPath,
} from '#i18n/paths.ts';
import { words } from '#i18n/words.ts';
import { claims, corrections, facts } from '#record/record.ts';
import type { Correction } from '#record/schema.ts';
import type { ChapterRef } from './usage.ts';

export const newestFirst: readonly Correction[] = [...corrections.values()].sort((a, b) =>
  b.date.localeCompare(a.date),
);

/** What a correction changed, in the reader's words, with links where there is a place to go. */
export function changesOf(
  { facts: changedFacts, claims: changedClaims, pages }: Correction,
  lang: Locale,
  chapters: readonly ChapterRef[],
): { name: string; href: string | undefined }[] {
  return [
    ...pages.map((page) => {
      const chapter = chapters.find(({ id }) => id === page);
      if (chapter) return { name: chapter.title, href: chapter.href };
      const section = sectionNames.find((name) => name === page) as Section;
      return { name: words[lang].sections[section], href: sectionPath(lang, section) };
    }),
    ...changedClaims.map((id) => ({
      name: claims.get(id)?.text[lang] ?? id,
      href: `${sectionPath(lang, 'record')}#${id}`,
    })),
    ...changedFacts.map((id) => ({ name: facts.get(id)?.label[lang] ?? id, href: undefined })),
  ];
}

/** The log as an Atom feed (RFC 4287). `since` is the feed's date while the log is empty. */
export function feed(list: readonly Correction[], lang: Locale, since: string): string {
  const say = words[lang].correctionsPage;
  const page = absolute(sectionPath(lang, 'corrections'));
  const stamp = (date: string) => `${date}T00:00:00Z`;
  const entries = list.map(
    ({ id, date, wrong, right }) =>
      `<entry><id>${page}#${id}</id><title>${escaped(right[lang])}</title><updated>${stamp(date)}</updated><link href="${page}#${id}"/><summary>${escaped(`${say.wrong}: ${wrong[lang]} ${say.right}: ${right[lang]}`)}</summary></entry>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${page}</id><title>${escaped(`${words[lang].site}: ${say.title}`)}</title>`,
    `<updated>${stamp(list[0]?.date ?? since)}</updated>`,
    `<author><name>${escaped(words[lang].site)}</name></author>`,
    `<link href="${page}"/><link rel="self" href="${absolute(filePath(feedNames[lang]))}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
