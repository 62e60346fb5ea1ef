/** The pages under test, read from the build: a new chapter is tested without a new line here. */
import { languageOf, readPages, type Step, stepsOf, twinOf } from '../../site/pages.ts';

export interface Chapter {
  /** Path below the base, without a leading slash. */
  path: string;
  lang: string;
  /** Path of the same chapter in the other language. */
  twin: string;
  steps: Step[];
  /** Whether one of its figures is a live map. */
  hasMap: boolean;
}

const all = readPages();

/** Paths of every page but the 404. */
export const paths = all.map((page) => page.path).filter((path) => path !== '404.html');

/** Pages with one template that share a folder are many; four of them, spread, stand for all. */
export const samples: string[] = Object.values(
  Object.groupBy(paths, (path) => path.split('/').slice(0, -2).join('/')),
).flatMap((family = []) =>
  family.length <= 12
    ? family
    : [0, 1, 2, 3].map((part) => family[Math.round((part * (family.length - 1)) / 3)] as string),
);

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
    };
  });
if (chapters.length === 0) throw new Error('The build holds no chapter');

export const screens = {
  phone: { width: 390, height: 844 },
  wide: { width: 1366, height: 768 },
} as const;
