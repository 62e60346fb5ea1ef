import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headlineOf } from './removed.ts';

test('the headline of a copy is read as words', () => {
  expect(
    headlineOf('<body><h1 class="a">Two &amp;\n  &quot;three&quot; <i>x</i></h1><h1>b</h1>'),
  ).toBe('Two & "three" x');
  expect(headlineOf('<p>none</p>')).toBe('');
});

test('every frozen copy has one', () => {
  for (const file of globSync('content/frozen/*/*/*.html'))
    expect(headlineOf(readFileSync(file, 'utf8')), file).toMatch(/\S{2}/);
});
