import type { Page } from '@playwright/test';
import { type Chapter, chapters, models, screens } from './support/site.ts';
import { look, open, seesFirstLine, seesPicture } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** Each step's address, opened as from elsewhere: its words and its picture are on the screen. */
async function expectSteps(page: Page, { path, steps }: Chapter): Promise<void> {
  for (const { id, state, number } of steps) {
    // Away first: another step of the same page would only be scrolled to.
    await page.goto('about:blank');
    await open(page, `${path}#${id}`);
    await expect
      .poll(() => look(page), id)
      .toMatchObject({
        active: [id],
        wanted: state,
        shown: state,
        progress: expect.stringMatching(new RegExp(`\\b${number}\\D+${steps.length}\\b`)),
      });
    await expect.poll(() => seesFirstLine(page, id), `${id}: its words`).toBe(true);
    await expect.poll(() => seesPicture(page), `${id}: its picture`).toBe(true);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  }
}

test.describe('a link to a step opens at its words, with its picture', () => {
  test.describe.configure({ timeout: 120_000 });

  for (const chapter of chapters) {
    const inAll = models.includes(chapter);
    test(`/${chapter.path}`, { tag: inAll ? [] : '@chromium' }, ({ page }) =>
      expectSteps(page, chapter),
    );
    if (inAll)
      test(`/${chapter.path} on a phone`, { tag: '@chromium' }, async ({ page }) => {
        await page.setViewportSize(screens.phone);
        await expectSteps(page, chapter);
      });
  }
});
