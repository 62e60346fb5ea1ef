import type { Page } from '@playwright/test';
import { models, samples, tagsOf } from './support/site.ts';
import { look, open } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** Widths in CSS pixels: a small phone, and a 1280 by 1024 window at 400 %. */
const windows = {
  'a width of 320 px': { width: 320, height: 640 },
  'a zoom of 400 %': { width: 320, height: 256 },
};

/** Elements whose words are wider than the window, unless they scroll by themselves. */
const wider = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter(
        (element) => !element.closest('svg *, .leaflet-container *') && element.checkVisibility(),
      )
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const hidden = width <= 1 || height <= 1;
        return !hidden && (left < -1 || right > innerWidth + 1) && !scrolls(element.parentElement);
      })
      .map((element) => `${element.localName}.${element.getAttribute('class')}`);
  });

for (const [name, viewport] of Object.entries(windows))
  test.describe(name, () => {
    test.use({ viewport });

    // Each page at a width of 320 px; a window at 400 % is no narrower, only lower.
    const pages = name.includes('zoom') ? ['', ...models.map(({ path }) => path)] : samples;
    for (const path of pages)
      test(`/${path} scrolls in one direction only`, { tag: tagsOf(path) }, async ({ page }) => {
        await page.goto(path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(viewport.width);
        expect(await wider(page)).toEqual([]);
      });

    for (const { path, steps } of models)
      test(`/${path} shows each step's words and picture`, async ({ page }) => {
        await open(page, path);
        for (const { id, state } of steps.slice(0, 8)) {
          await page.evaluate((id) => {
            location.hash = id;
          }, id);
          await expect
            .poll(() => look(page), id)
            .toMatchObject({ active: [id], shown: state, words: true });
        }
      });
  });

test('in a short window the picture does not stick', async ({ page }) => {
  await page.setViewportSize(windows['a zoom of 400 %']);
  await open(page, models[0]?.path ?? '');
  const sticky = await page
    .locator('.stage')
    .evaluateAll(
      (all) => all.filter((stage) => getComputedStyle(stage).position === 'sticky').length,
    );
  expect(sticky).toBe(0);
});

test('on a phone the picture leaves more than half of the screen to the words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, models[0]?.path ?? '');
  const heights = await page
    .locator('.stage')
    .evaluateAll((all) => all.map((stage) => stage.getBoundingClientRect().height));
  for (const height of heights) expect(height).toBeLessThanOrEqual(844 * 0.55);
});

test('forced colours leave every label readable', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, models[0]?.path ?? '');
  const lost = await page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return [...document.querySelectorAll('.stage-picture .drawing text')]
      .filter((label) => getComputedStyle(label).fill === paper)
      .map((label) => label.textContent);
  });
  expect(lost).toEqual([]);
});
