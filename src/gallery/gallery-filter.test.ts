import { describe, expect, test } from 'vitest';
import { countOf, type Entry, fits, read, write } from './gallery-filter.ts';

const entries: Entry[] = [
  { kind: 'chart', chapter: ['01-a'] },
  { kind: 'chart', chapter: ['01-a', '02-b'] },
  { kind: 'map', chapter: ['02-b'] },
  { kind: 'map', chapter: ['none'] },
];
const known = { kind: ['', 'chart', 'map'], chapter: ['', '01-a', '02-b', 'none'] };
const all = { kind: '', chapter: '' };

describe('the filter of the gallery', () => {
  test('asks for everything when it is empty', () => {
    expect(entries.filter((entry) => fits(entry, all))).toEqual(entries);
  });

  test('keeps what fits both facets', () => {
    const filter = { kind: 'chart', chapter: '02-b' };
    expect(entries.filter((entry) => fits(entry, filter))).toEqual([entries[1]]);
  });

  test('counts what a value would show, the other facet staying', () => {
    const filter = { kind: 'chart', chapter: '02-b' };
    expect(countOf(entries, filter, 'kind', 'map')).toBe(1);
    expect(countOf(entries, filter, 'kind', '')).toBe(2);
    expect(countOf(entries, filter, 'chapter', '01-a')).toBe(2);
    expect(countOf(entries, filter, 'chapter', 'none')).toBe(0);
  });

  test('is written into an address and read from it', () => {
    for (const kind of known.kind)
      for (const chapter of known.chapter)
        expect(read(write({ kind, chapter }), known)).toEqual({ kind, chapter });
    expect(write(all)).toBe('');
  });

  test('asks for nothing when the address names what there is not', () => {
    expect(read('?kind=<script>&chapter=%00&kind=map', known)).toEqual(all);
    expect(read('?chapter=constructor', known)).toEqual(all);
  });
});
