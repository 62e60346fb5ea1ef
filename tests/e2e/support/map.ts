/** What can be seen of a map and done to it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export type Places = Record<string, { x: number; y: number }>;

/** Where every port, or row, stands on the screen, by key: also those that this state draws too small to see. */
export const ports = (map: Locator): Promise<Places> =>
  map.evaluate((element) => {
    const drawing = [...element.querySelectorAll('.drawing')].find((one) => one.checkVisibility());
    const marks = [...(drawing?.querySelectorAll('[data-key^="port-"], [data-row]') ?? [])];
    return Object.fromEntries(
      marks.map((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
        return [mark.getAttribute('data-key') ?? '', middle];
      }),
    );
  });

export type Boxes = Record<string, { left: number; right: number; top: number; bottom: number }>;

/** The box on the screen of each stretch of the border: as drawn at build, or as Leaflet draws it. */
export const stretches = (map: Locator, drawnBy: 'build' | 'leaflet'): Promise<Boxes> =>
  map.evaluate((element, drawnBy) => {
    const drawing = [...element.querySelectorAll('.drawing')].find((one) => one.checkVisibility());
    const shapes =
      drawnBy === 'build'
        ? [...(drawing?.querySelectorAll('use.map-part') ?? [])]
        : [...element.querySelectorAll('.leaflet-container .map-part')];
    return Object.fromEntries(
      shapes.map((shape) => {
        const { left, right, top, bottom } = shape.getBoundingClientRect();
        const name = [...shape.classList].find((one) => one.startsWith('map-part-')) ?? '';
        return [name, { left, right, top, bottom }];
      }),
    );
  }, drawnBy);

/** Scrolls to where the map's stage begins. */
export const bringToTop = (map: Locator): Promise<void> =>
  map.evaluate((element) => {
    const stage = element.closest('.stage') ?? element;
    scrollTo({ top: scrollY + stage.getBoundingClientRect().top - 60, behavior: 'instant' });
  });

/** Brings the map into view and waits until Leaflet has taken over. */
export async function goLive(page: Page): Promise<Locator> {
  const map = page.locator('story-map').first();
  await bringToTop(map);
  await expect(map).toHaveAttribute('data-live');
  await expect(map.locator('.leaflet-container')).toBeVisible();
  return map;
}

/** The middle of the map's part that is on the screen. */
export async function middle(map: Locator): Promise<{ x: number; y: number }> {
  const box = await map.locator('.leaflet-container').boundingBox();
  if (!box) throw new Error('The map is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until the marks have stood still for some frames, and returns their places. */
export async function still(map: Locator): Promise<Places> {
  let last = await ports(map);
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        await map.evaluate(
          () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))),
        );
        last = await ports(map);
        return JSON.stringify(last) === before;
      },
      { message: 'the map stands still', intervals: [100] },
    )
    .toBe(true);
  return last;
}
