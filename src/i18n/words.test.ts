import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill } from './words.ts';

/** Every text of a words file by its path: `chapter.of`. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

const read = (file: string) => new Map(texts(JSON.parse(readFileSync(file, 'utf8'))));
const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

const folders = globSync('src/**/en.json').map((file) => file.replace(/en\.json$/, ''));

test('the interface and each figure have words', () => {
  expect(folders.length).toBeGreaterThan(4);
});

describe.each(folders)('%s', (folder) => {
  const [en, es] = [read(`${folder}en.json`), read(`${folder}es.json`)];

  test('has the same texts in both languages', () => {
    // A list may be longer in one language, as the words that a short name leaves out.
    const keys = (map: Map<string, string>) => [...map.keys()].map((k) => k.replace(/\.\d+$/, ''));
    expect(new Set(keys(es))).toEqual(new Set(keys(en)));
  });

  test('has the same placeholders in both languages', () => {
    for (const [key, text] of en) expect(names(es.get(key) ?? ''), key).toEqual(names(text));
  });

  test('has no empty text and no stray brace', () => {
    for (const [key, text] of [...en, ...es]) {
      expect(text, key).toMatch(/\S/);
      expect(text.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
    }
  });

  test('sets apostrophes and quotation marks in type', () => {
    for (const [key, text] of [...en, ...es]) expect(text, key).not.toMatch(/['"]/);
  });
});

describe('a text is filled', () => {
  test('with the values that it names', () => {
    expect(fill('Step {step} of {count}', { step: 3, count: 19 })).toBe('Step 3 of 19');
  });

  test('and a name without a value stays, to be filled later', () => {
    expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}');
  });
});
