import { describe, expect, test } from 'vitest';
import { describe as told } from '#data/problem.ts';
import { figures } from '#figure/registry.ts';
import { type Copy, checksum, publishedProblems } from './published.ts';

const [a, b] = ['border-crossings-map', 'sinaloa-events-map'];
const copies: Copy[] = [
  { id: a, edition: '2026-01-02', lang: 'en', html: '<p>one</p>' },
  { id: a, edition: '2026-01-02', lang: 'es', html: '<p>uno</p>' },
];
const sums = { en: checksum('<p>one</p>'), es: checksum('<p>uno</p>') };
const entry = { since: '2026-01-01', editions: { '2026-01-02': sums } };
const removed = { on: '2026-02-03', why: { en: 'Replaced.', es: 'Sustituida.' } };
const problems = (ids: readonly string[], list: unknown, given: readonly Copy[] = []) =>
  publishedProblems(ids, list, given).map(told);

describe('published figures', () => {
  test('may be as they are, frozen, removed, or not yet published', () => {
    expect(problems([a, b], { [a]: entry }, copies)).toEqual([]);
    expect(problems([b], { [a]: { ...entry, removed } }, copies)).toEqual([]);
    expect(problems([a], {})).toEqual([]);
  });

  test('may not vanish', () => {
    expect(problems([b], { [a]: entry }, copies)).toEqual([
      `content/frozen/published.json: figure "${a}", removed: found nothing, though there is no such figure; allowed: the day and the reason: a published figure may not vanish`,
    ]);
    expect(problems([b], { [a]: { ...entry, editions: {}, removed } })).toEqual([
      `content/frozen/published.json: figure "${a}", editions: found none; allowed: a frozen copy to be shown instead`,
    ]);
    expect(problems([a], { [a]: { ...entry, removed } }, copies)).toHaveLength(1);
  });

  test('keep their copies letter by letter', () => {
    const [first, second] = copies as [Copy, Copy];
    const changed = [{ ...first, html: '<p>One</p>' }, second];
    expect(problems([a], { [a]: entry }, changed)).toEqual([
      expect.stringMatching(
        /^content\/frozen\/border-crossings-map\/2026-01-02\/en\.html: .*other text/,
      ),
    ]);
    expect(problems([a], { [a]: entry }, [second])).toHaveLength(1);
    expect(problems([a], { [a]: { ...entry, editions: {} } }, copies)).toHaveLength(2);
  });

  test('are listed as the list wants it', () => {
    expect(problems([a], { [a]: { since: 'May', editions: {} } })).toEqual([
      `content/frozen/published.json: figure "${a}", since: found "May"; allowed: a day such as 2026-11-26`,
    ]);
  });
});

describe('an id', () => {
  test.each(['short', 'Upper-Case-Letters', 'with space in it', 'x'.repeat(61)])(
    'is not "%s"',
    (id) => {
      expect(problems([id], {})).toHaveLength(1);
    },
  );

  test('is no part of another, published ones included', () => {
    const longer = { 'border-crossings-map-old': { ...entry, removed } };
    const given = copies.map((copy) => ({ ...copy, id: 'border-crossings-map-old' }));
    expect(problems([a], longer, given)).toEqual([expect.stringContaining('no part of another')]);
  });

  test('of every figure is one', () => {
    expect(problems([...figures.keys()], {})).toEqual([]);
  });
});
