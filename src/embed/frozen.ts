import list from '#content/frozen/published.json' with { type: 'json' };
import { ContentError } from '#data/problem.ts';
import { figures } from '#figure/registry.ts';
import type { Locale } from '#i18n/locales.ts';
import { type Copy, type Published, publishedProblems } from './published.ts';
import { removedPage } from './removed.ts';

const files = import.meta.glob<string>('../../content/frozen/*/*/*.html', {
  import: 'default',
  query: '?raw',
});

/** Every frozen copy, as it was made. @throws ContentError when a published figure is missing or a copy changed. */
export async function frozenCopies(): Promise<Copy[]> {
  const copies = await Promise.all(
    Object.entries(files).map(async ([path, read]) => {
      const [id = '', edition = '', name = ''] = path.split('/').slice(-3);
      return { id, edition, lang: name.replace('.html', '') as Locale, html: await read() };
    }),
  );
  const problems = publishedProblems([...figures.keys()], list, copies);
  if (problems.length) throw new ContentError(problems);
  return copies;
}

/** Days of a figure's frozen copies, the newest first. */
export const editionsOf = (id: string): string[] =>
  Object.keys((list as Published)[id]?.editions ?? {})
    .sort()
    .reverse();

/** The pages of figures that are gone, for addresses `depth` folders below the site's root. */
export async function removedPages(depth: number) {
  const copies = (await frozenCopies()).sort((a, b) => b.edition.localeCompare(a.edition));
  return Object.entries(list as Published).flatMap(([id, { removed }]) => {
    if (!removed) return [];
    const newest = copies.find((copy) => copy.id === id)?.edition;
    return copies
      .filter((copy) => copy.id === id && copy.edition === newest)
      .map(({ lang, edition, html }) => ({
        params: { lang, removed: id },
        props: { html: removedPage(html, { lang, edition, depth, ...removed }) },
      }));
  });
}
