import type { CollectionEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { folderOf } from '#chapters/twins.ts';
import { ContentError, type Problem } from '#data/problem.ts';
import { datasets } from '#data/registry.ts';
import { figures } from '#figure/registry.ts';
import { locales } from '#i18n/locales.ts';
import { claims, facts, sources, terms } from '#record/record.ts';
import { type ChapterText, chapterProblems, parityProblems } from './chapter.ts';
import { recordProblems } from './record.ts';

type Entry = CollectionEntry<'chapters'>;

/** Every problem in the whole content: the record, each chapter, each pair of translations. */
export function contentProblems(entries: readonly Entry[]): Problem[] {
  const texts = entries.map(textOf);
  const known = {
    figures,
    facts: new Set(facts.keys()),
    claims: new Set(claims.keys()),
    terms: new Set(terms.keys()),
  };
  return [
    ...recordProblems({ sources, claims, facts, datasets }),
    ...texts.flatMap((text) => chapterProblems(text, known)),
    ...[...new Set(texts.map(({ folder }) => folder))].flatMap((folder) => pairs(folder, texts)),
  ];
}

/** @throws ContentError when anything is wrong, before a page is drawn. */
export function assertContent(entries: readonly Entry[]): void {
  const problems = contentProblems(entries);
  if (problems.length) throw new ContentError(problems);
}

function textOf(entry: Entry): ChapterText {
  const body = entry.body ?? '';
  const file = entry.filePath ?? entry.id;
  const raw = readFileSync(file, 'utf8');
  const offset = raw.slice(0, Math.max(0, raw.indexOf(body))).split('\n').length - 1;
  return { file, folder: folderOf(entry), lang: entry.data.lang, body, offset };
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
