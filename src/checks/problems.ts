import type { Problem } from '#data/problem.ts';
import { locales } from '#i18n/locales.ts';
import { type ChapterText, chapterProblems, parityProblems } from './chapter.ts';
import { type Content, readContent } from './read.ts';
import { recordProblems } from './record.ts';
import { rowProblems } from './rows.ts';
import { orphans, sourceProblems } from './sources.ts';
import { untranslated } from './texts.ts';

/**
 * Every problem of the whole content: form of each file, what the files say of each other, and the chapters.
 * One fault is told once: what follows from it is left out.
 */
export function problemsOf(content: Content): Problem[] {
  const read = readContent(content);
  if (!read.judgeable) return [...read.problems];
  const problems = [
    ...read.problems,
    ...sourceProblems(read),
    ...recordProblems(read),
    ...read.datasets.flatMap(rowProblems),
    ...untranslated(read),
    ...chaptersProblems(content, {
      figures: content.figures,
      facts: new Set(read.ids.facts),
      claims: new Set(read.ids.claims),
      terms: new Set(read.ids.glossary),
      explorations: content.explorations,
    }),
  ];
  // A source that nothing names is most often one whose id was mistyped, or whose rows were lost.
  const misnamed = problems.some(({ field }) =>
    /"(sources?|supports|disputes)\b|^the (row|entry)$/.test(field),
  );
  return misnamed ? problems : [...problems, ...orphans(content.lists, content.datasets)];
}

function chaptersProblems(
  { chapters }: Content,
  known: Parameters<typeof chapterProblems>[1],
): Problem[] {
  const own = chapters.map((text) => ({ text, problems: chapterProblems(text, known) }));
  // A mistyped name makes a text differ from its translation, too.
  const mistyped = new Set(
    own
      .filter(({ problems }) => problems.some(({ record }) => record.startsWith('<')))
      .map(({ text }) => text.folder),
  );
  const folders = new Set(chapters.map(({ folder }) => folder));
  return [
    ...own.flatMap(({ problems }) => problems),
    ...[...folders]
      .filter((folder) => !mistyped.has(folder))
      .flatMap((folder) => pairs(folder, chapters)),
  ];
}

function pairs(folder: string, texts: readonly ChapterText[]): Problem[] {
  const [first, ...others] = locales.map((lang) => ({
    lang,
    text: texts.find((text) => text.folder === folder && text.lang === lang),
  }));
  if (!first?.text) return [missing(folder, 'en')];
  const { text } = first;
  return others.flatMap((other) =>
    other.text ? parityProblems(text, other.text) : [missing(folder, other.lang)],
  );
}

const missing = (folder: string, lang: string): Problem => ({
  file: `content/chapters/${folder}/${lang}.mdx`,
  record: 'translation',
  field: 'file',
  found: 'nothing',
  allowed: `one file for each of ${locales.join(', ')}`,
});
