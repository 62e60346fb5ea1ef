import { describe, expect, test } from 'vitest';
import { box, officialKm, path, place, stretchBox, thumb } from './line.ts';

const chapters = Array.from({ length: 10 }, (_, index) => index + 1);

test('the line is as long as the boundary commission says, whatever the drawing measures', () => {
  expect(officialKm).toBe(3145);
  expect(place(10, 1).km).toBe(officialKm);
});

test('it begins at the Pacific, at kilometre nought', () => {
  expect(place(1, 0)).toMatchObject({ km: 0, x: 0, drawn: 0 });
});

test('it fills its box from edge to edge', () => {
  expect(place(10, 1).x).toBeCloseTo(box.width, 6);
  expect(place(10, 1).drawn).toBeCloseTo(1, 6);
});

test('a reader who goes on never goes back', () => {
  const shares = Array.from({ length: 21 }, (_, index) => index / 20);
  const along = chapters.flatMap((chapter) => shares.map((share) => place(chapter, share)));
  for (const [index, point] of along.slice(1).entries()) {
    const before = along[index] as (typeof along)[0];
    expect(point.km).toBeGreaterThanOrEqual(before.km);
    expect(point.drawn).toBeGreaterThanOrEqual(before.drawn);
  }
});

describe('as wide as a thumb', () => {
  const countOf = (d: string) => d.split('L').length;

  test('the line needs less than half of its points', () => {
    expect(countOf(thumb.path())).toBeLessThan(countOf(path()) / 2);
  });

  test('it begins and ends where the line does', () => {
    expect(thumb.place(1, 0)).toEqual(place(1, 0));
    expect(thumb.place(10, 1)).toEqual(place(10, 1));
  });

  test('no place is further than a pixel from where it is on the line', () => {
    // The bar draws it 100 pixels wide at most.
    const pixel = box.width / 100;
    for (const chapter of chapters)
      for (const share of [0, 0.2, 0.4, 0.6, 0.8]) {
        const [drawn, real] = [thumb.place(chapter, share), place(chapter, share)];
        expect(drawn.km).toBe(real.km);
        expect(Math.hypot(drawn.x - real.x, drawn.y - real.y)).toBeLessThan(pixel);
      }
  });
});

describe.each(chapters)('chapter %i', (chapter) => {
  test('begins where the one before ends', () => {
    if (chapter > 1) expect(place(chapter, 0)).toEqual(place(chapter - 1, 1));
    expect(place(chapter, 1).km - place(chapter, 0).km).toBeCloseTo(officialKm / 10, -1);
  });

  test('has a path of its own inside its box', () => {
    const { x, y, width, height } = stretchBox(chapter);
    const points = [...path(chapter).matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)];
    expect(points.length).toBeGreaterThan(1);
    for (const [, px, py] of points) {
      expect(Number(px)).toBeGreaterThanOrEqual(x - 0.1);
      expect(Number(px)).toBeLessThanOrEqual(x + width + 0.1);
      expect(Number(py)).toBeGreaterThanOrEqual(y - 0.1);
      expect(Number(py)).toBeLessThanOrEqual(y + height + 0.1);
    }
  });
});
