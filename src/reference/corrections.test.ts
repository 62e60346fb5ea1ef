import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { Correction } from '#record/schema.ts';
import { changesOf, feed } from './corrections.ts';

vi.stubEnv('SITE', 'https://example.org');

const correction: Correction = {
  id: 'peak-month',
  date: '2026-12-03',
  wrong: { en: 'May 2023 <had> the most & "more".', es: 'Mayo de 2023 tuvo más.' },
  right: { en: 'April 2023 had the most.', es: 'Abril de 2023 tuvo más.' },
  facts: ['peak-month'],
  claims: ['border-length-3200-km'],
  pages: ['02-the-line', 'method'],
};
const chapters = [
  { id: '02-the-line', title: 'La línea', href: '/es/la-linea/', claims: [], facts: [] },
];

test('a correction leads to what it changed', () => {
  const changes = changesOf(correction, 'es', chapters);
  expect(changes.map(({ href }) => href)).toEqual([
    '/es/la-linea/',
    '/es/metodo/',
    '/es/registro/#border-length-3200-km',
    undefined,
  ]);
  expect(changes[0]?.name).toBe('La línea');
  expect(changes[3]?.name).toMatch(/\S/);
});

test('the feed is well-formed, newest entry first, and no text can become markup', () => {
  const { window } = new JSDOM(feed([correction], 'en', '2026-11-22'), {
    contentType: 'application/xml',
  });
  const { document } = window;
  expect(document.querySelector('feed > updated')?.textContent).toBe('2026-12-03T00:00:00Z');
  expect(document.querySelector('entry > title')?.textContent).toBe('April 2023 had the most.');
  expect(document.querySelector('entry > summary')?.textContent).toContain('<had> the most &');
  expect(document.querySelector('had')).toBeNull();
});

test('an empty log is a feed with the date it is given', () => {
  const { window } = new JSDOM(feed([], 'es', '2026-11-22'), { contentType: 'application/xml' });
  expect(window.document.querySelector('feed > updated')?.textContent).toBe('2026-11-22T00:00:00Z');
  expect(window.document.querySelectorAll('entry')).toHaveLength(0);
});
