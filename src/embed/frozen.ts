import list from '#content/frozen/published.json' with { type: 'json' };
import { ContentError } from '#data/problem.ts';
import { figures } from '#figure/registry.ts';
import type { Locale } from '#i18n/locales.ts';
import { type Copy, type Published, publishedProblems } from './published.ts';

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

/** Figures that are gone, with the day and the reason. */
export const removedFigures = (): ({ id: string } & NonNullable<Published[string]['removed']>)[] =>
  Object.entries(list as Published).flatMap(([id, { removed }]) =>
    removed ? [{ id, ...removed }] : [],
  );
