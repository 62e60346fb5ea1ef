/** The pages under test, read from the build: a new chapter is tested without a new line here. */
import {
  isEmbed,
  languageOf,
  readPages,
  type Step,
  samplesOf,
  stepsOf,
  twinOf,
} from '../../site/pages.ts';

export interface Chapter {
  /** Path below the base, without a leading slash. */
  path: string;
  lang: string;
  /** Path of the same chapter in the other language. */
  twin: string;
  steps: Step[];
  /** Whether one of its figures is a live map. */
  hasMap: boolean;
  /** Whether it has rows to explore, and whether through time. */
  explores: boolean;
  scrubs: boolean;
}

const all = readPages();

/** Paths of every page but the 404 and those for frames. */
export const paths = all
  .filter((page) => page.path !== '404.html' && !isEmbed(page))
  .map((page) => page.path);

export const samples = samplesOf(paths);

export const chapters: Chapter[] = all
  .filter((page) => stepsOf(page).length > 0)
  .map((page) => {
    const lang = languageOf(page);
    return {
      path: page.path,
      lang,
      twin: twinOf(page, lang === 'en' ? 'es' : 'en') ?? '',
      steps: stepsOf(page),
      hasMap: page.document.querySelector('story-map') !== null,
      explores: page.document.querySelector('explore-rows') !== null,
      scrubs: page.document.querySelector('explore-rows input[type="range"]') !== null,
    };
  });
if (chapters.length === 0) throw new Error('The build holds no chapter');

/**
 * One chapter of each language, for what does not depend on a chapter's content: the one with most steps, and the
 * heaviest. Everything that does is tried on all of them.
 */
export const models: Chapter[] = ['en', 'es'].flatMap((lang) => {
  const weight = (chapter: Chapter) =>
    lang === 'en'
      ? chapter.steps.length
      : (all.find(({ path }) => path === chapter.path)?.html.length ?? 0);
  const own = chapters.filter((chapter) => chapter.lang === lang);
  return own.toSorted((a, b) => weight(b) - weight(a)).slice(0, 1);
});

export const screens = {
  phone: { width: 390, height: 844 },
  wide: { width: 1366, height: 768 },
} as const;

/** The title page and one chapter of each language are tried in all engines and below a path, the others in one. */
export function tagsOf(path: string, ...tags: string[]): string[] {
  const plain = path.includes('/') && path !== 'es/' && !models.some((one) => one.path === path);
  return plain ? ['@chromium'] : tags;
}
