import { expect, test } from 'vitest';
import { removedPage } from './removed.ts';

const html = '<p class="source">Source <a href="../../../../../chart/en/x/">here</a></p>';
const gone = { edition: '2026-01-02', on: '2026-02-03', why: { en: 'A < B.', es: 'A < B.' } };

test('what stands in place of a figure says when, why, and which copy it is', () => {
  const page = removedPage(html, { ...gone, lang: 'en', depth: 4 });
  expect(page).toContain('3 February 2026');
  expect(page).toContain('A &lt; B.');
  expect(page).toContain('2 January 2026');
});

test('its links start at the root of the site, wherever it stands', () => {
  const links = [4, 3].map((depth) => removedPage(html, { ...gone, lang: 'es', depth }));
  expect(links[0]).toContain('href="../../../../chart/en/x/"');
  expect(links[1]).toContain('href="../../../chart/en/x/"');
});
