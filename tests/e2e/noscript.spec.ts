import { chapters } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.describe('without script', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, steps, twin } of chapters) {
    test(`/${path} shows all its words`, async ({ page }) => {
      await page.goto(path);
      // Left out: the sticky copy of each picture, tools that need script, and folded tables.
      const lost = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const lost: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const words = node.textContent?.trim();
          const parent = node.parentElement;
          if (!words || !parent) continue;
          if (
            parent.closest(
              '.stage-picture, svg, script, style, template, [popover], button, .needs-script, .masthead, .figure-foot > .measure',
            )
          )
            continue;
          if (parent.closest('details:not([open]) > :not(summary)')) continue;
          range.selectNodeContents(node);
          if (
            range.getClientRects().length === 0 ||
            !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
          )
            lost.push(words);
        }
        return lost;
      });
      expect(lost).toEqual([]);
    });

    test(`/${path} shows every step's picture once, in its state`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('.scrolly .stage-picture:visible')).toHaveCount(0);
      for (const { id, state } of steps) {
        const drawing = page.locator(`#${id} .step-picture .drawing:visible`);
        await expect(drawing).toHaveCount(1);
        await expect(drawing).toHaveAttribute('data-state', state);
        const box = await drawing.boundingBox();
        expect(box?.width).toBeGreaterThan(200);
        expect(box?.height).toBeGreaterThan(100);
        await expect(page.locator(`#${id} .step-picture`)).toHaveAttribute('aria-label', /.{20}/);
      }
    });

    test(`/${path} leads from every number and claim to its source`, async ({ page }) => {
      await page.goto(path);
      const links = page.locator('main a.fact, main a.claim');
      expect(await links.count()).toBeGreaterThan(0);
      const first = links.first();
      const target = (await first.getAttribute('href')) ?? '';
      await first.click();
      await expect(page.locator(target)).toBeInViewport();
      await expect(page.locator(`${target} a`).first()).toBeVisible();
    });

    test(`/${path} offers no tool that would do nothing`, async ({ page }) => {
      await page.goto(path);
      // A button that opens a popover needs no script.
      await expect(page.locator('button:not([popovertarget]):visible')).toHaveCount(0);
      await page.locator('a[data-language]').first().click();
      await expect(page).toHaveURL(new RegExp(`/${twin}(#.*)?$`));
    });
  }
});
