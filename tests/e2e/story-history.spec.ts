import type { Page } from '@playwright/test';
import { models } from './support/site.ts';
import { clickInPlace, look, open, scrollToStep, settle } from './support/story.ts';
import { expect, test } from './support/test.ts';

const hash = (page: Page) => new URL(page.url()).hash;
const entries = (page: Page) => page.evaluate(() => history.length);
const isAt = async (page: Page, id: string) => {
  await expect.poll(() => look(page)).toMatchObject({ active: [id] });
  await expect.poll(async () => (await look(page)).words, `${id} is on screen`).toBe(true);
};

for (const { path, steps } of models) {
  const [first, second, third] = steps.map((step) => step.id) as [string, string, string];

  test(`/${path} has no step in its address until the reader scrolls`, async ({ page }) => {
    await open(page, path);
    await page.waitForLoadState('load');
    await settle(page);
    expect(hash(page)).toBe('');
  });

  test(`/${path} puts the step into the address, and adds no history`, { tag: '@based' }, async ({
    page,
  }) => {
    await open(page, path);
    const before = await entries(page);
    await scrollToStep(page, third);
    await expect.poll(() => hash(page)).toBe(`#${third}`);
    expect(await entries(page)).toBe(before);
    await page.reload();
    await isAt(page, third);
  });

  test(`/${path} goes on and back by button, and by the browser's Back`, async ({ page }) => {
    await open(page, `${path}#${first}`);
    await isAt(page, first);
    const before = await entries(page);
    await clickInPlace(page.locator('[data-go="next"]'));
    await isAt(page, second);
    expect(hash(page)).toBe(`#${second}`);
    expect(await entries(page)).toBe(before + 1);
    await clickInPlace(page.locator('[data-go="next"]'));
    await isAt(page, third);
    await clickInPlace(page.locator('[data-go="previous"]'));
    await isAt(page, second);
    await page.goBack();
    await isAt(page, third);
    await page.goBack();
    await isAt(page, second);
    await page.goBack();
    await isAt(page, first);
    await page.goForward();
    await isAt(page, second);
  });

  test(`/${path} walks through every step by keyboard`, async ({ page }) => {
    await open(page, path);
    await page.keyboard.press('ArrowRight');
    await isAt(page, first);
    for (const { id, state } of steps.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => look(page)).toMatchObject({ active: [id], shown: state });
    }
    const last = steps.at(-1)?.id ?? '';
    await page.keyboard.press('ArrowRight');
    await settle(page);
    expect((await look(page)).active).toEqual([last]);
    await page.keyboard.press('ArrowLeft');
    await isAt(page, steps.at(-2)?.id ?? '');
  });

  test(`/${path} counts keys pressed in quick succession`, async ({ page }) => {
    await open(page, `${path}#${first}`);
    await isAt(page, first);
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press('ArrowRight');
    await isAt(page, third);
  });

  test(`/${path} stays where it is while the focus goes through the bar`, async ({ page }) => {
    await open(page, `${path}#${third}`);
    await isAt(page, third);
    await settle(page);
    const { scrollY } = await look(page);
    for (const control of await page.locator('.masthead :is(a, button):visible').all()) {
      await control.focus();
      await settle(page);
      expect((await look(page)).scrollY, await control.innerText()).toBe(scrollY);
    }
  });

  test(`/${path} returns from another page to the place left`, { tag: '@chromium' }, async ({
    page,
  }) => {
    await open(page, path);
    await scrollToStep(page, third);
    await expect.poll(() => hash(page)).toBe(`#${third}`);
    await page.goto('');
    await page.goBack();
    await isAt(page, third);
  });
}

test('keys with Ctrl, Shift or Meta are left to the browser', { tag: '@chromium' }, async ({
  page,
}) => {
  const [chapter] = models;
  await open(page, chapter?.path ?? '');
  const before = await look(page);
  for (const modifier of ['Control', 'Shift', 'Meta'])
    await page.keyboard.press(`${modifier}+ArrowRight`);
  await settle(page);
  expect((await look(page)).active).toEqual(before.active);
});
