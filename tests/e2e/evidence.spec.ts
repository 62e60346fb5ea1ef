import { chapters, models } from './support/site.ts';
import { look, open, settle } from './support/story.ts';
import { expect, test } from './support/test.ts';

for (const { path } of models)
  for (const kind of ['fact', 'claim']) {
    test(`/${path} opens a ${kind}'s note, and gives the focus back`, async ({ page }) => {
      await open(page, path);
      const link = page.locator(`main a.${kind}:visible`).first();
      const note = page.locator((await link.getAttribute('href')) ?? '');
      const card = page.locator('#note-card');
      for (const press of [() => link.click(), () => link.press('Enter')]) {
        await press();
        await expect(card).toBeVisible();
        await expect(card.locator('a').first()).toBeVisible();
        const words = (await note.innerText()).replace(/\s+/g, ' ').trim().slice(0, 40);
        expect((await card.innerText()).replace(/\s+/g, ' ')).toContain(words.slice(0, 24));
        expect(new URL(page.url()).hash, 'no jump to the notes').not.toMatch(/fact-|claim-/);
        await page.keyboard.press('Escape');
        await expect(card).toBeHidden();
        await expect(link).toBeFocused();
      }
    });
  }

for (const { path } of chapters)
  for (const kind of ['fact', 'claim'])
    test(`/${path} shows a source for every ${kind}`, { tag: '@chromium' }, async ({ page }) => {
      await open(page, path);
      // By click, key and Escape two of them are tried above; here each, and so without leaving the page.
      const cards = await page.evaluate(async (kind) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>(`main a.${kind}`)];
        const seen: { target: string; open: boolean; sources: number; fits: boolean }[] = [];
        for (const target of new Set(links.map((link) => link.getAttribute('href') ?? ''))) {
          links.find((link) => link.getAttribute('href') === target)?.click();
          await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
          const card = document.querySelector<HTMLElement>('#note-card');
          const { left = -1, right = Infinity } = card?.getBoundingClientRect() ?? {};
          seen.push({
            target,
            open: card?.matches(':popover-open') ?? false,
            sources: [...(card?.querySelectorAll('a[href]') ?? [])].filter((link) =>
              link.checkVisibility(),
            ).length,
            fits: left >= 0 && right <= innerWidth,
          });
          card?.hidePopover();
        }
        return seen;
      }, kind);
      expect(cards.length).toBeGreaterThan(0);
      expect(cards.filter(({ open, sources, fits }) => !open || !sources || !fits)).toEqual([]);
    });

test('arrow keys turn no step while a note is open', async ({ page }) => {
  await open(page, models[0]?.path ?? '');
  await page.locator('main a.fact:visible').first().click();
  await expect(page.locator('#note-card')).toBeVisible();
  const before = await look(page);
  await page.keyboard.press('ArrowRight');
  await settle(page);
  expect((await look(page)).active).toEqual(before.active);
});

test('a status has a word, not only a colour', async ({ page }) => {
  for (const { path } of chapters) {
    await page.goto(path);
    const claims = await page.locator('main a.claim').evaluateAll((links) =>
      links.map((link) => ({
        icon: link.querySelectorAll('svg, [class*="icon"], [class*="status"], [class*="mark"]')
          .length,
        words: link.textContent ?? '',
      })),
    );
    expect(claims.length).toBeGreaterThan(0);
    for (const { icon, words } of claims) expect(icon, words).toBeGreaterThan(0);
  }
});
