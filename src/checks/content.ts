import type { CollectionEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { folderOf } from '#chapters/twins.ts';
import { ContentError, type Problem } from '#data/problem.ts';
import { datasets } from '#data/registry.ts';
import { explorations } from '#explore/registry.ts';
import { figures } from '#figure/registry.ts';
import { lists } from '#record/record.ts';
import type { ChapterText } from './chapter.ts';
import { problemsOf } from './problems.ts';
import type { Content } from './read.ts';

type Entry = CollectionEntry<'chapters'>;

/** The whole content of the site, as it stands in its files. */
export const contentOf = (entries: readonly Entry[]): Content => ({
  lists,
  datasets: [...datasets.values()],
  chapters: entries.map(textOf),
  figures,
  explorations: new Set(explorations.keys()),
});

export const contentProblems = (entries: readonly Entry[]): Problem[] =>
  problemsOf(contentOf(entries));

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
