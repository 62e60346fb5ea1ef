import { expect, test } from 'vitest';
import { headerRules, headersFile } from './headers.ts';

test('headers are written as hosts read them', () => {
  expect(
    headersFile([
      ['/a/*', { 'X-One': '1', 'X-Two': 'b' }],
      ['/b', { 'X-Three': 'c' }],
    ]),
  ).toBe('/a/*\n  X-One: 1\n  X-Two: b\n\n/b\n  X-Three: c\n');
});

test('no path has two rules, on any base path', () => {
  const rules = headerRules('/some/path/', ['the-line/', 'charts/']);
  const paths = rules.map(([path]) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(path).toMatch(/^\/some\/path\//);
});
