import { escaped } from '#draw/svg.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { fill, words } from '#i18n/words.ts';

interface Removal {
  lang: Locale;
  /** The day of the copy. */
  edition: string;
  /** The day on which the figure was taken out. */
  on: string;
  why: Record<Locale, string>;
  depth: number;
}

/**
 * The page that stands at the addresses of a figure that is gone: its last frozen copy, which says so in its first
 * lines. The copy was made for another folder, so its links start anew at the site's root, `depth` folders up.
 */
export function removedPage(html: string, { lang, edition, on, why, depth }: Removal): string {
  const { date } = formats[lang];
  const note = fill(words[lang].embed.removed, {
    date: date(on),
    edition: date(edition),
    why: why[lang],
  });
  return html
    .replace(/href="(\.\.\/)+/g, `href="${'../'.repeat(depth)}`)
    .replace(
      '<p class="source">',
      `<p class="removed"><b>${escaped(note)}</b></p><p class="source">`,
    );
}
