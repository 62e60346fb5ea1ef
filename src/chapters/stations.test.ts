import { describe, expect, test } from 'vitest';
import type { Side } from '#draw/place.ts';
import { type Box, overlaps, textWidth } from '#draw/text.ts';
import { box, path, place } from './line.ts';
import { type Station, stationOf } from './stations.ts';

const stations = Array.from({ length: 10 }, (_, index) => stationOf(index + 1));

test('the stations stand on the line, from the Pacific to the Gulf', () => {
  for (const { order, left, top } of stations) {
    const { x, y } = place(order, 0.5);
    expect(left).toBeCloseTo((x / box.width) * 100, 0);
    expect(top).toBeCloseTo((y / box.height) * 100, 0);
  }
  const lefts = stations.map(({ left }) => left);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
});

/** The chapters planned, so that a new one finds its place free. */
const titles = {
  en: 'The ask,The line,The toll,The lab,The sky,Sinaloa,The numbers,The memory,The bind,Since then',
  es: 'La petición,La línea,El costo humano,El laboratorio,El cielo,Sinaloa,Las cifras,La memoria,El dilema,Desde entonces',
};

/** Where the style sheet puts a name of 15 pixels beside a circle of 24. */
function nameBox({ left, top, side }: Station, title: string, scale: number): Box {
  const x = (left / 100) * box.width * scale;
  const y = (top / 100) * box.height * scale;
  const width = textWidth(title, 15.3, 600);
  const at: Partial<Record<Side, [x0: number, y0: number]>> = {
    'above-right': [x + 11, y - 28],
    below: [x - width / 2, y + 18],
    'below-left': [x - 11 - width, y + 10],
  };
  const [x0, y0] = at[side] as [number, number];
  return { x0, x1: x0 + width, y0, y1: y0 + 17 };
}

const points = [...path().matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(
  ([, x, y]) => [Number(x), Number(y)] as const,
);

/** The line in short pieces: the ends of its long straight ones are far from their middles. */
const dots = points.slice(1).flatMap(([x1, y1], index) => {
  const [x0, y0] = points[index] as (typeof points)[0];
  const count = Math.ceil(Math.hypot(x1 - x0, y1 - y0));
  return Array.from({ length: count + 1 }, (_, step) => {
    const share = count ? step / count : 0;
    return { x: x0 + (x1 - x0) * share, y: y0 + (y1 - y0) * share };
  });
});

describe.each([768, 1366, 1920, 2560])('on a screen of %i pixels', (screen) => {
  const scale = (screen - 2 * Math.min(45, screen * 0.04)) / box.width;

  test.each(Object.entries(titles))('no name in %s touches the line or another', (_, list) => {
    const boxes = list.split(',').map((title, index) => ({
      title,
      area: nameBox(stations[index] as Station, title, scale),
    }));
    for (const [index, { title, area }] of boxes.entries()) {
      const on = dots.filter(({ x, y }) =>
        overlaps(area, { x0: x * scale, x1: x * scale, y0: y * scale, y1: y * scale }),
      );
      expect(on, `${title} and the line`).toEqual([]);
      for (const other of boxes.slice(index + 1))
        expect(overlaps(area, other.area), `${title} and ${other.title}`).toBe(false);
      for (const [at, { left, top }] of stations.entries()) {
        const [x, y] = [(left / 100) * box.width * scale, (top / 100) * box.height * scale];
        const circle = { x0: x - 10, x1: x + 10, y0: y - 10, y1: y + 10 };
        if (at !== index) expect(overlaps(area, circle), `${title} and ${at + 1}`).toBe(false);
      }
    }
  });
});
