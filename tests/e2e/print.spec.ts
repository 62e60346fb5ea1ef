import { spawnSync } from 'node:child_process';
import { chapters, models } from './support/site.ts';
import { open } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** Letters and digits only: a PDF breaks lines and joins letters as it likes. */
const bare = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

test.describe('on paper', { tag: '@chromium' }, () => {
  for (const { path, steps } of chapters) {
    // How it was read does not depend on the chapter.
    const isModel = models.some((one) => one.path === path);
    for (const mode of isModel ? ['scroll', 'article'] : ['scroll'])
      test(`/${path} prints every picture once, from the ${mode}`, async ({ page }) => {
        await open(page, path);
        if (mode === 'article') await page.locator('a[data-read-switch]').first().click();
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('.scrolly .stage-picture:visible')).toHaveCount(0);
        await expect(page.locator('.masthead:visible')).toHaveCount(0);
        await expect(page.locator('button:visible')).toHaveCount(0);
        for (const { id, state } of steps) {
          const drawing = page.locator(`#${id} .step-picture .drawing:visible`);
          await expect(drawing).toHaveCount(1);
          await expect(drawing).toHaveAttribute('data-state', state);
        }
      });

    test(`/${path} as a PDF holds every step's words`, async ({ page }) => {
      await open(page, path);
      const pdf = await page.pdf({ format: 'A4', tagged: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const text = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
      test.skip(text.error !== undefined, 'pdftotext is not installed');
      const printed = bare(text.stdout);
      for (const { id } of steps) {
        const [first = ''] = await page.locator(`#${id} .words p`).allInnerTexts();
        // Up to the first link: status marks and raised numbers may be drawn between words.
        expect(printed, id).toContain(bare(first.split(/\s+/).slice(0, 3).join(' ')));
      }
    });
  }

  for (const { path } of models)
    test(`/${path} prints dark ink on white, whatever the screen shows`, async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.goto(path);
      const light = await page.evaluate(() => {
        const canvas = document
          .createElement('canvas')
          .getContext('2d', { willReadFrequently: true });
        const luminance = (colour: string) => {
          if (!canvas) return 0;
          canvas.fillStyle = '#fff';
          canvas.fillRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
        };
        const { backgroundColor } = getComputedStyle(document.body);
        const words = [...document.querySelectorAll('.words p')].map(
          (p) => getComputedStyle(p).color,
        );
        return { paper: luminance(backgroundColor), ink: Math.max(...words.map(luminance)) };
      });
      expect(light.paper).toBeGreaterThan(240);
      expect(light.ink).toBeLessThan(110);
    });
});
