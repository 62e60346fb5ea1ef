/** What can be seen of a map and done to it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export type Places = Record<string, { x: number; y: number }>;

/** The middle of every port's mark on the screen, by key; `live` asks Leaflet's own marks. */
export const ports = (map: Locator, live: boolean): Promise<Places> =>
  map.evaluate((element, live) => {
    const scope = live ? '.leaflet-container' : '.drawing';
    const marks = [...element.querySelectorAll(`${scope} [data-key^="port-"]`)];
    const seen = marks.filter((mark) => live || !mark.closest('.leaflet-container'));
    return Object.fromEntries(
      seen.flatMap((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        if (width === 0) return [];
        const key = mark.getAttribute('data-key') ?? '';
        return [[key, { x: left + width / 2, y: top + height / 2 }]];
      }),
    );
  }, live);

/** Brings the map into view and waits until Leaflet has taken over. */
export async function goLive(page: Page): Promise<Locator> {
  const map = page.locator('story-map').first();
  await map.evaluate((element) => {
    const stage = element.closest('.stage') ?? element;
    scrollTo({ top: scrollY + stage.getBoundingClientRect().top - 60, behavior: 'instant' });
  });
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
  let last = await ports(map, true);
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        await map.evaluate(
          () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))),
        );
        last = await ports(map, true);
        return JSON.stringify(last) === before;
      },
      { message: 'the map stands still', intervals: [100] },
    )
    .toBe(true);
  return last;
}
