import type { CollectionEntry } from 'astro:content';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describe as line } from '#data/problem.ts';
import { entries, entryOf, files } from './chapters.fixture.ts';
import { assertContent, contentProblems } from './content.ts';

type Entry = CollectionEntry<'chapters'>;

const root = mkdtempSync(join(tmpdir(), 'chapters-'));
afterAll(() => rmSync(root, { recursive: true }));

const english = files.find((file) => file.endsWith('en.mdx')) as string;

/** All chapters, the first English one with a sentence more in a copy of its file. */
function withSentence(sentence: string): { file: string; entries: Entry[]; line: number } {
  const raw = `${readFileSync(english, 'utf8').trimEnd()}\n\n${sentence}\n`;
  const file = join(root, 'en.mdx');
  writeFileSync(file, raw);
  const original = entryOf(english);
  const { body } = entryOf(english, raw);
  const changed = { ...original, body, filePath: file } as Entry;
  const others = entries.filter((entry) => entry.id !== original.id);
  return { file, entries: [changed, ...others], line: raw.trimEnd().split('\n').length };
}

test('there are chapters to check', () => {
  expect(entries.length).toBeGreaterThan(0);
});

test('the whole content has no problem', () => {
  expect(contentProblems(entries).map(line)).toEqual([]);
});

describe('the build stops', () => {
  test.each(['21,889', '3', '2,023'])('at a bare %s, with its file and line', (number) => {
    const { file, entries, line } = withSentence(`There were ${number} of them.`);
    expect(() => assertContent(entries)).toThrow(
      `${file}:${line}: prose, "…There were ${number} of them.…": found the number ${number}; allowed: `,
    );
  });

  test('not at a date', () => {
    const { entries } = withSentence('That was on 8 January 2026.');
    expect(() => assertContent(entries)).not.toThrow();
  });

  test('at a mistyped fact', () => {
    const { file, entries, line } = withSentence('It was <Fact id="seized-203" />.');
    expect(() => assertContent(entries)).toThrow(
      `${file}:${line}: <Fact>, attribute "id": found "seized-203"; allowed: one of `,
    );
  });

  test('at a chapter that was not translated', () => {
    const { folder } = { folder: english.split(/[/\\]/).at(-2) };
    const alone = entries.filter(({ id }) => id !== `${folder}/es`);
    expect(() => assertContent(alone)).toThrow(
      `content/chapters/${folder}/es.mdx: translation, file: found nothing; allowed: one file for each of en, es`,
    );
  });
});
