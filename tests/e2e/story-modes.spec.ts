import type { Page } from '@playwright/test';
import { models } from './support/site.ts';
import { clickInPlace, look, open } from './support/story.ts';
import { expect, test } from './support/test.ts';

const expectArticle = async (page: Page, count: number) => {
  await expect(page.locator('html')).toHaveAttribute('data-read', 'article');
  await expect(page.locator('.stage-picture').first()).toBeHidden();
  await expect(page.locator('.step-picture .drawing:visible')).toHaveCount(count);
};

for (const { path, steps } of models) {
  test(`/${path} reads as a plain article, for this visit`, async ({ page, browser, baseURL }) => {
    await open(page, path);
    await expect(page.locator('html')).toHaveAttribute('data-read', 'scroll');
    await expect(page.locator('.step-picture .drawing:visible')).toHaveCount(0);
    await page.locator('a[data-read-switch]').first().click();
    await expectArticle(page, steps.length);
    await page.reload();
    await expectArticle(page, steps.length);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    const another = await browser.newPage({ baseURL: baseURL ?? '' });
    await another.goto(path);
    await expect(another.locator('html')).toHaveAttribute('data-read', 'scroll');
    await another.close();

    await page.locator('a[data-read-switch]').first().click();
    await expect(page.locator('html')).toHaveAttribute('data-read', 'scroll');
    await expect(page.locator('.stage-picture').first()).toBeVisible();
  });

  test(`/${path} tells a screen reader about each step`, async ({ page }) => {
    await open(page, `${path}#${steps[0]?.id}`);
    const told = new Set<string>();
    const announcer = page.locator('[data-announcer]');
    await expect(announcer).toHaveAttribute('aria-live', 'polite');
    for (const { number } of steps.slice(1, 5)) {
      await clickInPlace(page.locator('[data-go="next"]'));
      await expect
        .poll(async () => (await look(page)).progress)
        .toMatch(new RegExp(`\\b${number}\\D`));
      await expect
        .poll(async () => {
          const words = (await announcer.textContent())?.trim() ?? '';
          return words !== '' && !told.has(words);
        }, 'new words')
        .toBe(true);
      told.add((await announcer.textContent())?.trim() ?? '');
    }
  });

  test(`/${path} gives each state its own words for the picture`, async ({ page }) => {
    await open(page, path);
    for (const { id } of steps.slice(0, 4)) {
      await page.evaluate((id) => {
        location.hash = id;
      }, id);
      await expect.poll(async () => (await look(page)).active).toEqual([id]);
      const wanted = await page.locator(`#${id} .step-picture`).getAttribute('aria-label');
      const picture = page.locator(`.scrolly:has(#${id}) .stage-picture`);
      await expect(picture).toHaveAttribute('aria-label', wanted ?? '');
    }
  });
}

test.describe('reduced motion', { tag: '@reduced' }, () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const { path, steps } of models)
    test(`/${path} changes its pictures without moving them`, async ({ page }) => {
      await open(page, path);
      expect(
        await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches),
      ).toBe(true);
      for (const { id } of steps.slice(1, 6)) {
        await page.keyboard.press('ArrowRight');
        const { moving, places } = await page.evaluate(framesAfterStep);
        expect(moving, `${id} moves`).toEqual([]);
        expect(places, `the page glides to ${id}`).toBeLessThanOrEqual(2);
      }
    });
});

/** Over twenty frames: which elements are animated, and at how many places the page was. */
function framesAfterStep(): Promise<{ moving: string[]; places: number }> {
  return new Promise((done) => {
    const moving = new Set<string>();
    const places = new Set<number>();
    let frames = 0;
    const frame = () => {
      places.add(Math.round(scrollY));
      for (const animation of document.getAnimations()) {
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        if (Number(duration) > 20) {
          const { target } = animation.effect as KeyframeEffect;
          moving.add(`${target?.localName}.${target?.getAttribute('class')}`);
        }
      }
      if (++frames < 20) requestAnimationFrame(frame);
      else done({ moving: [...moving], places: places.size });
    };
    requestAnimationFrame(frame);
  });
}
