import { describe, expect, test } from 'vitest';
import { around, placeLabels, type Side, type Wish } from './place.ts';
import { type Box, overlaps, textBox } from './text.ts';

const box = { width: 400, height: 300 };
const sides: readonly Side[] = ['right', 'above', 'below', 'left', 'above-right', 'below-left'];
const wish = (key: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({
  key,
  words: `Place ${key}`,
  x,
  y,
  gap: 4,
  class: 'label',
  sides,
  ...more,
});

const boxOf = (mark: ReturnType<typeof placeLabels>[number], weight: 400 | 600 = 400): Box => {
  const [, x, y] = String(mark.attrs['transform']).match(/translate\((\S+) (\S+)\)/) ?? [];
  const anchor = String(mark.attrs['text-anchor']);
  return textBox(mark.text ?? '', { x: Number(x), y: Number(y), anchor }, 12, weight);
};

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

describe.each(Array.from({ length: 12 }, (_, index) => index + 1))('in crowd %i', (seed) => {
  const source = numbers(seed);
  const next = (room: number) => Math.round((source.next().value as number) * room);
  const wishes = Array.from({ length: 60 }, (_, index) =>
    wish(String(index), next(box.width), next(box.height), {
      weight: index % 3 ? 400 : 600,
      lift: index % 2 === 0,
    }),
  );
  const obstacles = wishes.slice(0, 20).map(({ x, y }) => around({ x, y, r: 4 }));
  const placed = placeLabels(wishes, obstacles, box, 12);
  const boxes = placed.map((mark) => boxOf(mark, Number(mark.key) % 3 ? 400 : 600));

  test('no label touches another, an obstacle or the edge', () => {
    expect(placed.length).toBeGreaterThan(5);
    for (const [index, area] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlaps(area, other))).toEqual([]);
      expect(obstacles.filter((other) => overlaps(area, other))).toEqual([]);
      expect(area.x0).toBeGreaterThanOrEqual(0);
      expect(area.y0).toBeGreaterThanOrEqual(0);
      expect(area.x1).toBeLessThanOrEqual(box.width);
      expect(area.y1).toBeLessThanOrEqual(box.height);
    }
  });

  test('the most important label is there', () => {
    expect(placed[0]?.key).toBe('0');
  });
});

test('a label stands at the first side that has room', () => {
  const [first] = placeLabels([wish('a', 200, 150)], [], box, 12);
  expect(first?.attrs['text-anchor']).toBe('start');
  const wall = { x0: 205, y0: 0, x1: 400, y1: 300 };
  const [second] = placeLabels(
    [wish('a', 200, 150, { sides: ['right', 'left'] })],
    [wall],
    box,
    12,
  );
  expect(second?.attrs['text-anchor']).toBe('end');
});

test('a label without room is left out, and the next may take its place', () => {
  const placed = placeLabels(
    [wish('a', 200, 150, { sides: ['over'] }), wish('b', 202, 150, { sides: ['over'] })],
    [],
    box,
    12,
  );
  expect(placed.map(({ key }) => key)).toEqual(['a']);
  expect(placeLabels([wish('a', -50, 150)], [], box, 12)).toEqual([]);
});

test('a label that may be lifted stands a line farther off', () => {
  const close = { x0: 150, y0: 125, x1: 250, y1: 148 };
  const up = (lift: boolean) =>
    placeLabels([wish('a', 200, 150, { sides: ['above'], lift })], [close], box, 12);
  expect(up(false)).toEqual([]);
  expect(up(true)).toHaveLength(1);
});

test.each([
  ['right', 330],
  ['left', 70],
  ['over', 360],
] as const)('space between letters is reckoned with to the %s', (side, x) => {
  const close = wish('a', x, 150, { sides: [side] });
  expect(placeLabels([close], [], box, 12)).toHaveLength(1);
  expect(placeLabels([{ ...close, tracking: 1 }], [], box, 12)).toEqual([]);
});
