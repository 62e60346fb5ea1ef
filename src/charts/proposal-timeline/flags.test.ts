import { expect, test } from 'vitest';
import { overlaps } from '#draw/text.ts';
import { placeFlags, type Room, type Wish } from './flags.ts';

const room: Room = {
  width: 300,
  top: 0,
  bottom: 200,
  text: 12,
  line: 14,
  away: 3,
  widths: [100, 80],
};
const wish = (key: string, x: number, more: Partial<Wish> = {}): Wish => ({
  key,
  words: 'something of some length happened',
  more: '',
  x,
  up: 90,
  down: 110,
  ...more,
});
const free = { all: [], words: [] };

test('flags of neighbours touch neither words nor leaders', () => {
  const flags = placeFlags([wish('a', 100), wish('b', 110), wish('c', 120)], free, room);
  expect(flags.map(({ key }) => key).sort()).toEqual(['a', 'b', 'c']);
  for (const a of flags)
    for (const b of flags)
      if (a !== b) {
        expect(overlaps(a.box, b.box)).toBe(false);
        expect(overlaps(a.box, b.pole)).toBe(false);
      }
});

test('a later wish is left out when it does not fit', () => {
  const low = { ...room, top: 40, bottom: 90 };
  const wishes = ['a', 'b', 'c', 'd'].map((key, index) => wish(key, 150 + index, { down: null }));
  expect(placeFlags(wishes, free, low).map(({ key }) => key)).toContain('a');
  expect(placeFlags(wishes, free, low).length).toBeLessThan(4);
});

test('a leader goes round no dot: it takes the other side', () => {
  const dot = { x0: 145, x1: 155, y0: 70, y1: 80 };
  const [flag] = placeFlags([wish('a', 150)], { all: [dot], words: [] }, room);
  expect(flag?.to).toBeGreaterThan(110);
});

test('more words stand where there is room, and are left out first', () => {
  const more = 'and what came of it';
  const [long] = placeFlags([wish('a', 150, { more })], free, room);
  expect(long?.lines.some(({ kind }) => kind === 'more')).toBe(true);
  const low = { ...room, top: 40, bottom: 160 };
  const [short] = placeFlags([wish('a', 150, { more })], free, low);
  expect(short?.lines.every(({ kind }) => kind === 'title')).toBe(true);
});
