import type { Page } from '@playwright/test';
import { paths } from './support/site.ts';
import { expect, test } from './support/test.ts';

const ledgers = paths.filter((path) => /^(es\/)?(record|registro)\/$/.test(path));
/** What the ledger shows: claims, the sums of its counts, and what it says. */
const look = (page: Page) =>
  page.evaluate(() => {
    const claims = [...document.querySelectorAll<HTMLElement>('.ledger-claim')];
    const sum = (numbers: (string | null | undefined)[]) =>
      numbers.reduce((total, text) => total + Number(/(\d+)\)?$/.exec(text ?? '')?.[1] ?? 0), 0);
    const outputs = [...document.querySelectorAll<HTMLElement>('[data-count]')];
    const select = (name: string) =>
      [...document.querySelectorAll(`select[name="${name}"] option[data-label]`)].map(
        (option) => option.textContent,
      );
    return {
      all: claims.length,
      shown: claims.filter((claim) => claim.checkVisibility()).length,
      topics: sum(
        [...document.querySelectorAll<HTMLElement>('.ledger-topic')]
          .filter((topic) => topic.checkVisibility())
          .map((topic) => topic.querySelector('.ledger-number')?.textContent),
      ),
      statusAll: Number(outputs.find(({ dataset }) => dataset['count'] === 'status:')?.textContent),
      statusSum: sum(
        outputs
          .filter(({ dataset }) => dataset['count'] !== 'status:')
          .map((output) => output.textContent),
      ),
      topicSum: sum(select('topic')),
      speakerSum: sum(select('speaker')),
      said: document.querySelector('[data-shown]')?.textContent ?? '',
    };
  });

test('the ledger has a page in each language', () => {
  expect(ledgers).toHaveLength(2);
});

for (const path of ledgers) {
  test(`/${path} is complete without script`, { tag: '@chromium' }, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(path);
    const { all, shown } = await look(page);
    expect(all).toBeGreaterThan(50);
    expect(shown).toBe(all);
    await expect(page.locator('.ledger-filter')).toBeHidden();
    const evidence = page.locator('.ledger-claim details').first();
    await evidence.locator('summary').click();
    await expect(evidence.locator('dd').first()).toBeVisible();
    await context.close();
  });

  test(`/${path} is filtered by keyboard, and the address follows`, async ({ page }) => {
    await page.goto(path);
    const before = await look(page);
    expect(before.shown).toBe(before.all);
    expect(before.statusSum).toBe(before.all);
    await page.locator('input[name="status"]').first().focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\?status=disputed$/);
    const disputed = await look(page);
    expect(disputed.shown).toBeLessThan(before.all);
    expect(disputed.shown).toBeGreaterThan(0);
    expect(disputed.said).toContain(`${disputed.shown}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('input[name="words"]')).toBeFocused();
    await page.keyboard.type('Sheinbaum');
    await expect(page).toHaveURL(/words=Sheinbaum/);
    const { shown } = await look(page);
    await page.reload();
    expect((await look(page)).shown).toBe(shown);
    await expect(page.locator('input[name="words"]')).toHaveValue('Sheinbaum');
    await page.locator('button[type="reset"]').press('Enter');
    await expect.poll(async () => (await look(page)).shown).toBe(before.all);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });

  test(`/${path}: whatever is chosen, list, counts and words agree`, async ({ page }) => {
    await page.goto(path);
    const fields = await page
      .locator('select')
      .evaluateAll((all: HTMLSelectElement[]) =>
        all.map(({ name, options }) => ({ name, values: [...options].map(({ value }) => value) })),
      );
    const statuses = await page
      .locator('input[name="status"]')
      .evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value));
    for (let turn = 0; turn < 40; turn++) {
      const field = fields[turn % fields.length];
      if (turn % 4 === 3)
        await page
          .locator(`input[name="status"][value="${statuses[(turn * 5) % statuses.length]}"]`)
          .check();
      else if (turn % 7 === 0) await page.locator('input[name="caveat"]').click();
      else if (field)
        await page
          .locator(`select[name="${field.name}"]`)
          .selectOption(field.values[(turn * 3) % field.values.length] ?? '');
      const { shown, topics, statusAll, statusSum, said } = await look(page);
      expect(topics).toBe(shown);
      expect(statusSum).toBe(statusAll);
      expect(said).toContain(String(shown));
      await expect(page.locator('.ledger-nothing')).toBeVisible({ visible: shown === 0 });
    }
  });

  test(`/${path}: a claim in the address shows its evidence, even against the filter`, async ({
    page,
  }) => {
    const ids = await (async () => {
      await page.goto(path);
      return page.locator('.ledger-claim').evaluateAll((all) => all.map(({ id }) => id));
    })();
    for (const id of [ids[3], ids.at(-1)]) {
      await page.goto(`${path}?status=official-denial#${id}`);
      const claim = page.locator(`[id="${id}"]`);
      await expect(claim).toBeInViewport();
      await expect(claim.locator('dd').first()).toBeVisible();
    }
  });
}

test('an address that asks for nonsense shows everything', async ({ page }) => {
  const [path = ''] = ledgers;
  await page.goto(`${path}?status=<img src=x onerror=alert(1)>&topic=%00&words=`);
  const { all, shown } = await look(page);
  expect(shown).toBe(all);
  await expect(page.locator('img')).toHaveCount(0);
});

test('the link of a claim is copied, and it says so', { tag: '@chromium' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [path = ''] = ledgers;
  await page.goto(`${path}?status=disputed`);
  const link = page.locator('.ledger-claim:not([hidden]) a[data-copy]').first();
  const id = await link.getAttribute('href');
  await link.click();
  await expect(page.locator('[data-shown]')).not.toContainText(/\d/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.endsWith(`${path}${id}`)).toBe(true);
});
