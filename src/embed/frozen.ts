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

/** A figure that is gone, in one language, with its newest frozen copy. */
interface Gone extends Copy {
  on: string;
  why: Record<Locale, string>;
  /** Its headline, as the copy has it. */
  title: string;
}

export async function goneFigures(): Promise<Gone[]> {
  const copies = await frozenCopies();
  return Object.entries(list as Published).flatMap(([id, { removed }]) =>
    removed
      ? copies
          .filter((copy) => copy.id === id && copy.edition === editionsOf(id)[0])
          .map((copy) => ({ ...copy, ...removed, title: titleIn(copy.html) }))
      : [],
  );
}

/** A copy's headline, as text. */
const titleIn = (html: string): string =>
  (/<h1>([^<]*)<\/h1>/.exec(html)?.[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Their pages, for addresses `depth` folders below the site's root. */
export const removedPages = async (depth: number) =>
  (await goneFigures()).map(({ id, html, ...gone }) => ({
    params: { lang: gone.lang, removed: id },
    props: { html: removedPage(html, { ...gone, depth }) },
  }));
