import { describe, expect, test } from 'vitest';
import { sizes } from '#draw/sizes.ts';
import { formats } from '#i18n/format.ts';
import { type Camera, cameraFor } from '#maps/camera.ts';
import en from './en.json' with { type: 'json' };
import type { MapView, Rows } from './events.ts';
import { honeycomb } from './honeycomb.ts';
import { cellSize, type Pile, piles } from './piles.ts';
import { rows as rowsOf } from './rows.ts';
import { sceneAt } from './scene.ts';
import { states } from './states.ts';

const rows = rowsOf();

/** Ten events for each of the record. */
const many: Rows = {
  events: rows.events.flatMap((event) =>
    Array.from({ length: 10 }, (_, copy) => ({ ...event, id: `${event.id}-${copy}` })),
  ),
};

const view = (size: MapView['size'], of: Rows = rows): MapView => ({
  rows: of,
  state: states.all,
  size,
  words: en,
  format: formats.en,
  lang: 'en',
});

const cameras = (size: MapView['size']): Camera[] =>
  Object.values(states).flatMap(({ bounds }) =>
    [0.5, 1, 2.3, 7].map((closer) => {
      const camera = cameraFor(bounds, size);
      return { ...camera, k: camera.k * closer };
    }),
  );

/** The least distance between two marks. */
function nearest(all: readonly Pile[]): number {
  const marks = all.flatMap(({ marks }) => marks);
  let least = Number.POSITIVE_INFINITY;
  for (const [index, a] of marks.entries())
    for (const b of marks.slice(index + 1))
      least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  return least;
}

test('a honeycomb has its first cell in the middle and its rings around it, one apart', () => {
  expect(honeycomb(0)).toEqual([]);
  expect(honeycomb(1)).toEqual([{ x: 0, y: 0 }]);
  const [a, b] = honeycomb(2) as [{ x: number; y: number }, { x: number; y: number }];
  expect([a.x, b.x, a.y, b.y]).toEqual([-0.5, 0.5, 0, 0]);
  const cells = honeycomb(37);
  const far = cells.map(({ x, y }) => Math.hypot(x, y));
  expect(far[0]).toBeCloseTo(0, 9);
  expect(Math.max(...far)).toBeCloseTo(3, 9);
  for (const [index, one] of cells.entries())
    for (const other of cells.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(1 - 1e-9);
});

describe.each(Object.values(sizes))('in the $name box', (size) => {
  test('no event covers another, from wherever one looks', () => {
    for (const camera of cameras(size))
      expect(nearest(piles(view(size), camera))).toBeGreaterThan(cellSize(size.text) - 1e-6);
  });

  test('an event stays where it is beside its neighbours when the map is moved', () => {
    const camera = cameraFor(states.all.bounds, size);
    const moved = { ...camera, x: camera.x + 40 / camera.k, y: camera.y - 25 / camera.k };
    const before = piles(view(size), camera);
    for (const [index, { middle }] of piles(view(size), moved).entries()) {
      expect(middle.x).toBeCloseTo((before[index]?.middle.x ?? 0) - 40, 6);
      expect(middle.y).toBeCloseTo((before[index]?.middle.y ?? 0) + 25, 6);
    }
  });
});

test('every event of the record has its mark, and its row', () => {
  const [west, south, east, north] = states.elsewhere.bounds;
  const marks = sceneAt(view(sizes.wide), cameraFor([west, south, east, north], sizes.wide));
  const drawn = marks.flatMap(({ attrs }) => attrs['data-row'] ?? []);
  expect(drawn).toEqual(rows.events.map(({ id }) => id));
});

test('ten times the events are drawn in less than the time of three frames', () => {
  const camera = cameraFor(states.all.bounds, sizes.wide);
  const draw = () => sceneAt(view(sizes.wide, many), camera);
  draw();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    draw();
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(50);
  expect(nearest(piles(view(sizes.wide, many), camera))).toBeGreaterThan(
    cellSize(sizes.wide.text) - 1e-6,
  );
});
