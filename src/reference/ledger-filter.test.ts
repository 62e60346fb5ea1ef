import { describe, expect, test } from 'vitest';
import { speakerKinds, statuses, topics } from '#record/schema.ts';
import {
  countsOf,
  type Entry,
  everything,
  facets,
  fold,
  matcher,
  read,
  write,
} from './ledger-filter.ts';

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const chapters = ['01-the-ask', '02-the-line', 'none'];
const pick = <Item>(next: () => number, list: readonly Item[]): Item =>
  list[Math.floor(next() * list.length)] as Item;

function ledger(next: () => number): Entry[] {
  return Array.from({ length: 80 }, () => ({
    status: pick(next, statuses),
    topic: pick(next, topics),
    speaker: pick(next, speakerKinds),
    chapter: next() < 0.2 ? ['01-the-ask', '02-the-line'] : [pick(next, chapters)],
    caveat: next() < 0.5,
    words: fold(pick(next, ['Un camión cruzó', 'Drones over Sinaloa', 'Senado: ¿votos?'])),
  }));
}

const known = { status: statuses, topic: topics, speaker: speakerKinds, chapter: chapters };

test('the counts of each facet add up, whatever is asked for', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const next = random(seed);
    const entries = ledger(next);
    const filter = {
      status: pick(next, ['', ...statuses]),
      topic: pick(next, ['', ...topics]),
      speaker: pick(next, ['', '', ...speakerKinds]),
      chapter: pick(next, ['', '', ...chapters]),
      caveat: next() < 0.3,
      words: pick(next, ['', '', 'camion', 'sinaloa drones']),
    };
    const shown = entries.filter(matcher(filter)).length;
    for (const facet of facets) {
      const counts = countsOf(entries, filter, facet);
      const parts = [...counts].filter(([value]) => value !== '');
      const sum = parts.reduce((total, [, count]) => total + count, 0);
      // A claim may stand in two chapters; in the other facets it stands once.
      if (facet === 'chapter') expect(sum).toBeGreaterThanOrEqual(counts.get('') ?? 0);
      else expect(sum, `${seed} ${facet}`).toBe(counts.get(''));
      // What is shown is what the chosen value promises.
      expect(counts.get(filter[facet]) ?? 0, `${seed} ${facet}`).toBe(shown);
    }
  }
});

test('the address says the whole filter, and gives it back', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const next = random(seed);
    const filter = {
      status: pick(next, ['', ...statuses]),
      topic: pick(next, ['', ...topics]),
      speaker: pick(next, ['', ...speakerKinds]),
      chapter: pick(next, ['', ...chapters]),
      caveat: next() < 0.5,
      words: pick(next, ['', 'Río & 95.5%', '¿quién manda?', '<b>']),
    };
    expect(read(write(filter), known)).toEqual(filter);
  }
  expect(write(everything)).toBe('');
});

describe('an address that asks for what there is not', () => {
  test.each([
    ['?status=true', {}],
    ['?status=disputed&topic=<script>', { status: 'disputed' }],
    ['?caveat=1', {}],
    ['?chapter=none&chapter=02-the-line', { chapter: 'none' }],
    ['?%E0%A4%A', {}],
    ['?__proto__=x&constructor=y', {}],
    [`?words=${'a'.repeat(500)}`, { words: 'a'.repeat(100) }],
  ])('%s', (query, part) => {
    expect(read(query, known)).toEqual({ ...everything, ...part });
  });
});

test('words are found without accents and capitals, in any order, all of them', () => {
  const entry: Entry = {
    status: 'disputed',
    topic: 'law',
    speaker: 'press',
    chapter: ['none'],
    caveat: false,
    words: fold('El Senado aprobó la revisión de camiones'),
  };
  const found = (words: string) => matcher({ ...everything, words })(entry);
  expect(found('CAMIÓN')).toBe(true);
  expect(found('camion')).toBe(true);
  expect(found('  revision   senado ')).toBe(true);
  expect(found('senado votos')).toBe(false);
  expect(found('')).toBe(true);
});
