import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { models, screens } from './support/site.ts';
import { open, settle } from './support/story.ts';
import { expect, test } from './support/test.ts';

const path = models[0]?.path ?? '';
const prose = 'chapter-story a:is(.claim, .fact)';

const lens = (page: Page) => page.locator('.lens');
const said = (page: Page) => page.locator('.lens [role="status"]');

/** Opens a chapter and turns the lens on, as a reader of that screen does. */
async function lensOn(page: Page, where: string, article = false): Promise<void> {
  await open(page, where);
  const more = page.locator('[popovertarget="options"]');
  if (article) {
    if (await more.isVisible()) await more.click();
    await page.locator('a[data-read-switch]').click();
    await page.keyboard.press('Escape');
  }
  if (await more.isVisible()) await more.click();
  await page.locator('[data-lens-switch]').click();
  await expect(lens(page)).toBeVisible();
}

/** Each kind in the panel with the count that it shows, and how many marks of the prose carry it. */
const counts = (page: Page) =>
  page.evaluate(
    (prose) =>
      [...document.querySelectorAll<HTMLElement>('.lens [data-limit]')].map((button) => ({
        kind: button.dataset['limit'],
        shown: Number(button.querySelector('b')?.textContent),
        marked: document.querySelectorAll(`${prose}[data-lens="${button.dataset['limit']}"]`)
          .length,
      })),
    prose,
  );

for (const { path } of models)
  test(`/${path} counts every mark under one kind`, async ({ page }) => {
    await lensOn(page, path);
    const all = await page.locator(prose).count();
    const kinds = await counts(page);
    expect(all).toBeGreaterThan(0);
    for (const { kind, shown, marked } of kinds) {
      expect(shown, kind).toBeGreaterThan(0);
      expect(marked, kind).toBe(shown);
    }
    expect(kinds.reduce((sum, { shown }) => sum + shown, 0)).toBe(all);
    await expect(said(page)).toContainText(String(all));
  });

for (const [screen, viewport] of Object.entries(screens))
  for (const article of [false, true])
    test.describe(`${screen}, ${article ? 'the article' : 'moving pictures'}`, () => {
      test.use({ viewport });

      test('the keyboard walks every mark, in order, each in sight', async ({ page }) => {
        await lensOn(page, path, article);
        const marks = await page.locator(prose).all();
        const next = page.locator('.lens [data-go="1"]');
        await expect(next).toBeFocused();
        for (const [index, mark] of marks.entries()) {
          await page.keyboard.press('Enter');
          await expect(mark).toHaveAttribute('aria-current', 'true');
          await expect(page.locator(`${prose}[aria-current]`)).toHaveCount(1);
          await expect(said(page)).toHaveText(
            new RegExp(`^${index + 1} \\w+ ${marks.length}, .{4,}: .+`),
          );
          await expect(next).toBeFocused();
          if (index % 6 && index < marks.length - 3) continue;
          await settle(page);
          // Where its first line is, nothing lies over it.
          expect(
            await mark.evaluate((link) => {
              const { left, top, height } = link.getClientRects()[0] as DOMRect;
              return link.contains(document.elementFromPoint(left + 4, top + height / 2));
            }),
            `mark ${index + 1} is seen`,
          ).toBe(true);
        }
        await page.keyboard.press('Enter');
        await expect(said(page)).toHaveText(/^1 /);
        await page.keyboard.press('ArrowLeft');
        await expect(said(page)).toHaveText(new RegExp(`^${marks.length} `));
      });

      test('no word of the prose moves', async ({ page }) => {
        await open(page, path);
        const boxes = () =>
          page.evaluate(() => {
            const text = document.createTreeWalker(
              document.querySelector('main') as Node,
              NodeFilter.SHOW_TEXT,
            );
            const range = document.createRange();
            const seen: number[][] = [];
            while (text.nextNode()) {
              // The drawings move by themselves while the page scrolls.
              if (text.currentNode.parentElement?.closest('.stage, svg')) continue;
              range.selectNodeContents(text.currentNode);
              for (const { x, y, width, height } of range.getClientRects())
                seen.push([x, y + scrollY, width, height]);
            }
            return seen;
          });
        if (article) {
          await page.evaluate(() => {
            document.documentElement.dataset['read'] = 'article';
          });
          await settle(page);
        }
        const before = await boxes();
        expect(before.length).toBeGreaterThan(100);
        // Firefox may set a number a fifth of a pixel wider when a child, even out of the line, is added to it.
        const moved = async () => {
          const after = await boxes();
          expect(after).toHaveLength(before.length);
          return after.filter((box, at) =>
            box.some((side, of) => Math.abs(side - (before[at]?.[of] ?? 0)) > 0.5),
          );
        };
        const turn = () =>
          page.locator('[data-lens-switch]').evaluate((button: HTMLElement) => button.click());
        await turn();
        await expect(lens(page)).toBeVisible();
        expect(await moved()).toEqual([]);
        await page.locator('.lens [data-limit]').first().click();
        expect(await moved()).toEqual([]);
        await turn();
        await expect(lens(page)).toBeHidden();
        expect(await moved()).toEqual([]);
      });
    });

test('a kind limits the walk to its own marks, and lets go again', async ({ page }) => {
  await lensOn(page, path);
  const all = await page.locator(prose).count();
  const kind = page.locator('.lens [data-limit="imprecise"]');
  await kind.press('Enter');
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  const own = await page.locator(`${prose}[data-status="imprecise"]`).count();
  await expect(page.locator(`${prose}[data-lens]`)).toHaveCount(own);
  await page.locator('.lens [data-go="1"]').press('Enter');
  const word = (await kind.locator('.lens-word').innerText()).trim();
  await expect(said(page)).toContainText(`${word}: `);
  await expect(said(page)).toHaveText(new RegExp(`^1 \\w+ ${own},`));
  await kind.press('Enter');
  await expect(kind).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator(`${prose}[data-lens]`)).toHaveCount(all);
});

test('its button opens the note of the mark, and Escape first closes the note', async ({
  page,
}) => {
  await lensOn(page, path);
  const note = page.locator('.lens [data-go="note"]');
  await expect(note).toBeDisabled();
  await page.keyboard.press('Enter');
  const href = await page.locator(`${prose}[aria-current]`).getAttribute('href');
  await note.press('Enter');
  const card = page.locator('#note-card');
  await expect(card).toBeVisible();
  const words = await page.locator(`${href} p + p`).innerText();
  await expect(card).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(note).toBeFocused();
  await expect(lens(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lens(page)).toBeHidden();
  await expect(page.locator('[data-lens-switch]')).toBeFocused();
  await expect(page.locator('[data-lens-switch]')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator(`:is(html, ${prose}):is([data-lens], [aria-current])`)).toHaveCount(0);
});

test('on a phone Escape gives the focus to the options', async ({ page }) => {
  await page.setViewportSize(screens.phone);
  await lensOn(page, path);
  expect((await lens(page).boundingBox())?.height).toBeLessThanOrEqual(100);
  await page.keyboard.press('Escape');
  await expect(page.locator('[popovertarget="options"]')).toBeFocused();
});

test('what the focus reaches stands clear of the panel', async ({ page }) => {
  await page.setViewportSize(screens.phone);
  await lensOn(page, path, true);
  for (const at of [4, 9, 14]) {
    // The next link lies at the lower edge of the window, behind the panel: measured, because a page stands on whole
    // pixels of the screen.
    const lies = await page.locator('.chapter-body a').evaluateAll((links: HTMLElement[], at) => {
      const [link, next] = links.slice(at) as [HTMLElement, HTMLElement];
      const end = next.getBoundingClientRect().bottom;
      scrollTo({ top: scrollY + end - innerHeight + 8, behavior: 'instant' });
      link.focus({ preventScroll: true });
      const panel = document.querySelector('.lens')?.getBoundingClientRect().top ?? 0;
      const { top, bottom } = next.getBoundingClientRect();
      return { behind: top > panel, onScreen: bottom < innerHeight };
    }, at);
    expect(lies).toEqual({ behind: true, onScreen: true });
    await page.keyboard.press('Tab');
    await settle(page);
    const below = await page.evaluate(() => {
      const panel = document.querySelector('.lens')?.getBoundingClientRect().top ?? 0;
      return (document.activeElement?.getBoundingClientRect().bottom ?? 0) - panel;
    });
    expect(below, `link ${at + 1}`).toBeLessThanOrEqual(0);
  }
});

test('the choice lasts for the visit, and takes no focus on the next page', async ({ page }) => {
  const { twin } = models[0] ?? { twin: '' };
  await lensOn(page, path);
  await page.locator('a[data-language]').click();
  await expect(page).toHaveURL(new RegExp(`/${twin}`));
  await expect(lens(page)).toBeVisible();
  await expect(page.locator('[data-lens-switch]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.lens :focus')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('.step[data-active]')).toHaveCount(1);
  await expect(lens(page)).toBeHidden();
});

test('nothing of it is loaded before it is asked for', async ({ page, watch }) => {
  await open(page, path);
  expect(watch.requests.filter((url) => url.includes('/lens'))).toEqual([]);
});

test('on paper it is not there', { tag: '@chromium' }, async ({ page }) => {
  await lensOn(page, path);
  await page.keyboard.press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(lens(page)).toBeHidden();
  await expect(page.locator('main .fact > svg:visible')).toHaveCount(0);
  const outline = await page
    .locator(`${prose}[aria-current]`)
    .evaluate((mark) => getComputedStyle(mark).outlineStyle);
  expect(outline).toBe('none');
});

test.describe('axe finds nothing with the lens on', { tag: '@chromium' }, () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [index, [screen, viewport]] of Object.entries(screens).entries())
      test.describe(`${colorScheme}, ${screen}`, () => {
        test.use({ colorScheme, viewport });

        // Each chapter in both schemes, on one screen and on the other.
        for (const { path } of models.slice(index, index + 1))
          test(`/${path}`, async ({ page }) => {
            await lensOn(page, path);
            for (let marks = 0; marks < 3; marks++) await page.keyboard.press('Enter');
            await page.locator('.lens [data-limit]').first().press('Enter');
            await settle(page);
            await expectAccessible(page, { colours: colorScheme === 'dark' });
          });
      });
});
