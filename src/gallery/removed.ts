import { editionsOf, frozenCopies, removedFigures } from '#embed/frozen.ts';
import type { Locale } from '#i18n/locales.ts';

/** A figure that was withdrawn, as its page tells of it. */
export interface Withdrawn {
  id: string;
  title: string;
  on: string;
  why: string;
  /** Days of its frozen copies, the newest first. */
  editions: readonly string[];
}

/** Every figure that was withdrawn, in one language. */
export async function withdrawn(lang: Locale): Promise<Withdrawn[]> {
  const copies = await frozenCopies();
  return removedFigures().map(({ id, on, why }) => {
    const editions = editionsOf(id);
    const copy = copies.find(
      (one) => one.id === id && one.lang === lang && one.edition === editions[0],
    );
    return { id, title: headlineOf(copy?.html ?? '') || id, on, why: why[lang], editions };
  });
}

/** The headline of a frozen copy, which is all that is left of the words of a figure that is gone. */
export function headlineOf(html: string): string {
  const [, inner = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  return inner
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|#34);/g, (_, name: string) => signs[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
};
