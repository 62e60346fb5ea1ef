import type { Page } from '@playwright/test';
import { chapters, paths } from './support/site.ts';
import { expect, test } from './support/test.ts';

const widths = [320, 390, 768, 1366, 1920];
const title = paths.filter((path) => path === '' || path === 'es/');

/** Words in pictures as the browser sets them: those that touch others, and those outside their picture. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const drawings = [...document.querySelectorAll<SVGSVGElement>('main svg')].filter(
      (one) => one.checkVisibility() && one.querySelector('text'),
    );
    for (const drawing of drawings) {
      const place = drawing.closest<HTMLElement>('[data-figure]')?.dataset;
      const where = `${place?.['figure'] ?? 'the line'} ${place?.['state'] ?? ''}`;
      const box = drawing.getBoundingClientRect();
      const words = [...drawing.querySelectorAll<SVGTextElement>('text')]
        .filter((one) => one.checkVisibility({ opacityProperty: true }) && one.textContent?.trim())
        .map((one) => ({ text: one.textContent ?? '', box: one.getBoundingClientRect() }));
      for (const [index, { text, box: own }] of words.entries()) {
        const room = 1.5;
        if (
          own.left < Math.min(box.left, 0) - room ||
          own.right > Math.max(box.right, innerWidth) + room ||
          own.top < box.top - 4 ||
          own.bottom > box.bottom + 4
        )
          found.add(`${where}: "${text}" is cut`);
        for (const other of words.slice(index + 1)) {
          // A line of text has air above and below its letters, and the face may be a stand-in.
          const high = Math.min(own.bottom, other.box.bottom) - Math.max(own.top, other.box.top);
          const wide = Math.min(own.right, other.box.right) - Math.max(own.left, other.box.left);
          if (high > own.height * 0.36 && wide > 2)
            found.add(`${where}: "${text}" touches "${other.text}"`);
        }
      }
    }
    return [...found];
  });

/** Words of the page that their own box cuts off. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, a, button, label, dt, dd, th, td')]
      .filter((one) => {
        const { overflowX, textOverflow } = getComputedStyle(one);
        return (
          one.checkVisibility() &&
          !one.closest('.visually-hidden') &&
          textOverflow !== 'ellipsis' &&
          (overflowX === 'hidden' || overflowX === 'clip') &&
          one.scrollWidth > one.clientWidth + 1
        );
      })
      .map((one) => `"${one.textContent?.trim().slice(0, 40)}" is cut`),
  );

for (const path of [...title, ...chapters.map((chapter) => chapter.path)])
  test(`/${path}: no words touch or are cut, at ${widths.join(', ')} pixels`, {
    tag: '@chromium',
  }, async ({ page }) => {
    test.setTimeout(90_000);
    // All pictures at once.
    await page.addInitScript(() => sessionStorage.setItem('read', 'article'));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      await page.evaluate(() => {
        document.documentElement.dataset['read'] = 'article';
      });
      expect(await faults(page), `at ${width}`).toEqual([]);
      expect(await cut(page), `at ${width}`).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `at ${width}`).toBeLessThanOrEqual(0);
    }
  });
