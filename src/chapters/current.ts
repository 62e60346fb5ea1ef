import type { Chapter } from './chapter.ts';

/** The chapter around a component. @throws when the component stands outside a chapter. */
export function currentChapter(locals: App.Locals, component: string): Chapter {
  if (!locals.chapter) throw new Error(`<${component}> works only inside a chapter's text`);
  return locals.chapter;
}
