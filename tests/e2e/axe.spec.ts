import { expectAccessible } from './support/axe.ts';
import { chapters, models, samples, screens } from './support/site.ts';
import { jump, open } from './support/story.ts';
import { expect, test } from './support/test.ts';

test.describe('axe finds nothing', { tag: '@chromium' }, () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });
      // What is seen in both schemes is held to all rules in light, to those on colours in dark.
      const colours = colorScheme === 'dark';

      // Pages of text and tables have one style: each is seen in one scheme, chapters and title pages in both.
      const both = ['', 'es/', ...chapters.map(({ path }) => path)];
      const own = [...samples, '404.html']
        .filter((path) => !both.includes(path))
        .filter((_, index) => index % 2 === Number(colours));
      for (const path of [...own, ...both])
        test(`/${path}`, async ({ page }) => {
          await page.goto(path);
          await expectAccessible(page, { colours: colours && both.includes(path) });
        });

      for (const path of ['search/?q=border', 'es/buscar/?q=frontera'])
        test(`/${path} with its results and the list of chapters`, async ({ page }) => {
          await page.goto(path);
          await expect(page.locator('.search-results > li').first()).toBeVisible();
          await expectAccessible(page, { colours });
          await page.locator('.menu-button').click();
          await expectAccessible(page, { part: 'header', colours });
        });

      for (const { path, steps } of models) {
        test(`/${path} in its middle, with the map live`, async ({ page }) => {
          await open(page, path);
          const map = page.locator('story-map').first();
          if (await map.count()) {
            await map.scrollIntoViewIfNeeded();
            await expect(map).toHaveAttribute('data-live');
            await expectAccessible(page, { part: '.scrolly:has(story-map)', colours });
          }
          // At a step: of buttons in a list, one that passes under the bar would count as covered.
          const middle = steps[Math.floor(steps.length / 2)]?.id ?? '';
          const step = page.locator(`#${middle}`);
          await step.evaluate((one) =>
            one.scrollIntoView({ block: 'center', behavior: 'instant' }),
          );
          await expect(step).toHaveAttribute('data-active');
          await expectAccessible(page, { colours });
        });

        test(`/${path} with a note open`, async ({ page }) => {
          await open(page, path);
          for (const kind of ['fact', 'claim']) {
            await page.locator(`main a.${kind}:visible`).first().click();
            await expect(page.locator('#note-card')).toBeVisible();
            await expectAccessible(page, { part: '#note-card', colours });
            await page.keyboard.press('Escape');
          }
        });

        test(`/${path} as an article on a phone, tables open`, async ({ page }) => {
          await page.setViewportSize(screens.phone);
          await open(page, path);
          // On a phone the switch is among the options.
          await page.locator('[popovertarget="options"]').click();
          await page.locator('a[data-read-switch]').first().click();
          await page.keyboard.press('Escape');
          await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
            for (const details of all) details.open = true;
          });
          // From the top: what passes under the bar would count as covered.
          await jump(page, 0);
          await expectAccessible(page, { colours });
        });
      }
    });
  }

  test('the theme switch overrules the system, and passes too', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, models[0]?.path ?? '');
    const paper = () =>
      page.evaluate(() =>
        [document.body, document.documentElement]
          .map((element) => getComputedStyle(element).backgroundColor)
          .find((colour) => colour !== 'rgba(0, 0, 0, 0)'),
      );
    const before = await paper();
    await page.locator('button[data-theme-switch]').first().click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await paper()).not.toBe(before);
    await expectAccessible(page);
    await page.locator('button[data-theme-switch]').first().click();
    await expect.poll(paper).toBe(before);
  });
});
