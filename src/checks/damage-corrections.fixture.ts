import type { Damage } from './damage.fixture.ts';

const correction = {
  id: 'a-weight',
  date: '2026-11-24',
  wrong: { en: 'Too much', es: 'De más' },
  right: { en: 'Less', es: 'Menos' },
  facts: [],
  claims: [],
  pages: ['method'],
};

/** Corrections that lead nowhere. */
export const corrections: Damage[] = (
  [
    [
      'of a chapter that is not there',
      { pages: ['03-the-line'] },
      'field "pages": found "03-the-line"; allowed: one of 01-the-ask, 02-the-line, ',
    ],
    [
      'of a fact that is not there',
      { facts: ['seized-1925'] },
      'field "facts": found "seized-1925"; allowed: one of ',
    ],
    [
      'of a claim that is not there',
      { claims: ['by-see'] },
      'field "claims": found "by-see"; allowed: one of ',
    ],
    [
      'of nothing',
      { pages: [] },
      'fields "facts", "claims" and "pages": found nothing; allowed: one fact, claim or page that changed, or more',
    ],
    [
      'that changes nothing',
      { right: { en: 'Too much', es: 'De más' } },
      'field "right": found "Too much"; allowed: another text than "wrong"',
    ],
    [
      'of no day',
      { date: '2026-11' },
      'field "date": found "2026-11"; allowed: a day that exists, such as 2026-01-08',
    ],
  ] as const
).map(([name, change, message]) => [
  name,
  (copy) => {
    copy.list('corrections').push({ ...correction, ...change });
    return `content/corrections.json: correction "a-weight", ${message}`;
  },
]);
