import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { type Embed, embeds, expect, model, test } from './support/embeds.ts';

const languages = ['en', 'es'];
const own = (lang: string): Embed[] => embeds.filter((embed) => embed.lang === lang);

/** The state whose picture is shown; one at a time. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('figure.state:visible')
    .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['state'] ?? ''));

/** The greatest height of an embed in any of its states, in CSS pixels. */
const tallest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const embed = document.querySelector('#embed');
    const choices = [...document.querySelectorAll<HTMLInputElement>('[name="state"]')];
    const heights = choices.map((choice) => {
      choice.click();
      return embed?.getBoundingClientRect().height ?? 0;
    });
    choices[0]?.click();
    return Math.max(...heights, embed?.getBoundingClientRect().height ?? 0);
  });

test.describe('in the narrowest frame', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const lang of languages)
    test(`every figure says within 200 px whose it is, and scrolls one way, ${lang}`, async ({
      page,
    }) => {
      for (const { path } of own(lang)) {
        await page.goto(path);
        const source = await page.locator('.source').boundingBox();
        expect((source?.y ?? 0) + (source?.height ?? 999), path).toBeLessThanOrEqual(200);
        await expect(page.locator('.source'), path).toContainText('CC BY 4.0');
        // Notes and tables open: a table scrolls by itself.
        await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
          for (const details of all) details.open = true;
        });
        const wide = await page.evaluate(() => {
          const scrolls = (element: Element | null): boolean =>
            element !== null &&
            (getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement));
          const wider = [...document.querySelectorAll('#embed *')].filter((element) => {
            if (element.closest('svg *, .visually-hidden') || !element.checkVisibility())
              return false;
            return element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element);
          });
          const room = document.documentElement.scrollWidth <= innerWidth;
          return [room, ...wider.map(({ outerHTML }) => outerHTML)];
        });
        expect(wide, path).toEqual([true]);
      }
    });
});

test.describe('without script', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of languages)
    test(`every figure shows each of its states, its notes and its numbers, ${lang}`, async ({
      page,
    }) => {
      for (const { path, states, title } of own(lang)) {
        await page.goto(path);
        await expect(page.locator('h1')).toHaveText(title);
        expect(await shown(page), path).toEqual(states.slice(0, 1));
        const last = states.at(-1) ?? '';
        await page.locator(`[name="state"][value="${last}"]`).check({ force: true });
        expect(await shown(page), path).toEqual([last]);
        for (const part of await page.locator('details').all()) {
          await part.locator('summary').click();
          await expect(part.locator('p, td, li').first(), path).toBeVisible();
        }
      }
    });
});

test('every figure opens from a disk and asks for nothing', { tag: '@chromium' }, async ({
  page,
  watch,
}) => {
  for (const { file, states } of embeds) {
    const address = pathToFileURL(file).href;
    watch.requests.length = 0;
    await page.goto(`${address}?theme=dark&s=${states.at(-1)}`);
    expect(await shown(page), file).toEqual(states.slice(-1));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(watch.requests.length, file).toBe(1);
  }
});

test.describe('what the address asks for', () => {
  const paper = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('a theme: light unless another is named, and its own paper in each', {
    tag: '@chromium',
  }, async ({ page }) => {
    const papers: Record<string, string> = {};
    const schemes = new Map([
      ['dark', 'dark'],
      ['auto', 'light dark'],
    ]);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const theme of ['', 'light', 'dark', 'auto', 'DARK', 'constructor']) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${model.path}?theme=${theme}`);
        papers[`${theme} ${colorScheme}`] = await paper(page);
        const declared = page.locator('meta[name="color-scheme"]');
        const scheme = schemes.get(theme) ?? 'light';
        await expect(declared).toHaveAttribute('content', scheme);
      }
    const light = papers[' light'];
    const dark = papers['dark light'];
    expect(light).not.toBe(dark);
    expect(Object.values(papers)).not.toContain('rgba(0, 0, 0, 0)');
    for (const [key, colour] of Object.entries(papers))
      expect(colour, key).toBe(/^dark |^auto dark/.test(key) ? dark : light);
  });

  test('a state, by its name', async ({ page }) => {
    for (const state of model.states) {
      await page.goto(`${model.path}?s=${state}`);
      expect(await shown(page)).toEqual([state]);
    }
    for (const state of ['', 'no-such-state', '__proto__', model.states[1]?.toUpperCase()]) {
      await page.goto(`${model.path}?s=${state}`);
      expect(await shown(page), state).toEqual(model.states.slice(0, 1));
    }
  });

  test('no headline: the source stays', async ({ page }) => {
    await page.goto(`${model.path}?plain=1`);
    expect((await page.locator('h1').boundingBox())?.height).toBeLessThanOrEqual(1);
    await expect(page.locator('.measure')).toBeHidden();
    await expect(page.locator('.source')).toBeInViewport();
    await page.goto(`${model.path}?plain=yes`);
    await expect(page.locator('.measure')).toBeVisible();
  });

  test('nothing to press: one picture with its source', async ({ page }) => {
    await page.goto(`${model.path}?static=1&s=${model.states[1]}`);
    await expect(page.locator('input:visible, details:visible')).toHaveCount(0);
    expect(await shown(page)).toEqual([model.states[1]]);
    await expect(page.locator('.source')).toBeVisible();
  });
});

test('no mark of a picture is lost by a rule of the page around it', {
  tag: '@chromium',
}, async ({ page }) => {
  for (const { path } of own('en')) {
    await page.goto(path);
    const lost = await page
      .locator('figure.state:visible .drawing:visible :is(text, path, rect, circle, line, use)')
      .evaluateAll((all) =>
        all
          .filter((mark) => getComputedStyle(mark).display === 'none')
          .map(({ outerHTML }) => outerHTML),
      );
    expect(lost, path).toEqual([]);
  }
});

test('the states are chosen by keyboard', async ({ page }) => {
  await page.goto(model.path);
  const first = page.locator('[name="state"]').first();
  await first.focus();
  for (const state of model.states.slice(1, 4)) {
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toEqual([state]);
  }
});

test.describe('heights', { tag: '@chromium' }, () => {
  for (const lang of languages)
    test(`every figure fits in what WordPress grants, and in what we recommend, ${lang}`, async ({
      page,
    }) => {
      for (const { path, heights } of own(lang))
        for (const { width, recommended } of heights) {
          await page.setViewportSize({ width, height: 600 });
          await page.goto(path);
          const height = await tallest(page);
          const where = `${path} at ${width} px`;
          expect.soft(height, where).toBeLessThanOrEqual(recommended);
          expect.soft(height, where).toBeGreaterThan(recommended * 0.8 - 40);
          if (width === 320) expect.soft(height, where).toBeLessThanOrEqual(1000);
        }
    });
});

test.describe('axe finds nothing', { tag: '@chromium' }, () => {
  for (const theme of ['light', 'dark'])
    for (const lang of languages)
      test(`${theme}, ${lang}`, async ({ page }) => {
        // Each figure in one language for each theme: what differs between languages is words.
        const half = own(lang).filter(
          (_, at) => at % 2 === Number((theme === 'dark') === (lang === 'es')),
        );
        for (const { path } of half) {
          await page.goto(`${path}?theme=${theme}`);
          await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
            for (const details of all) details.open = true;
          });
          await expectAccessible(page);
        }
      });
});
