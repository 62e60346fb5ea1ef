import { escaped } from '#draw/svg.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { fill, words } from '#i18n/words.ts';

/**
 * The page that stands at the address of a figure that is gone: its last frozen copy, which says so in its first
 * lines. That copy lies one folder deeper, so its links are shortened by one.
 */
export function removedPage(
  html: string,
  {
    lang,
    edition,
    on,
    why,
  }: { lang: Locale; edition: string; on: string; why: Record<Locale, string> },
): string {
  const { date } = formats[lang];
  const note = fill(words[lang].embed.removed, {
    date: date(on),
    edition: date(edition),
    why: why[lang],
  });
  return html
    .replaceAll('href="../../', 'href="../')
    .replace(
      '<p class="source">',
      `<p class="removed"><b>${escaped(note)}</b></p><p class="source">`,
    );
}
