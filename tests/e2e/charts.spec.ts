import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { paths } from './support/site.ts';
import { settle } from './support/story.ts';
import { expect, test } from './support/test.ts';

const galleries = paths.filter((path) => /^(es\/)?(charts|graficas)\/$/.test(path));
const figures = paths.filter((path) => path.startsWith('chart/'));
/** One figure in each language, the one with a frozen copy where there is one. */
const models = ['en', 'es'].flatMap(
  (lang) => figures.find((path) => path === `chart/${lang}/border-seizures-where/`) ?? [],
);
const [model = ''] = models;

/** What the gallery shows and says. */
const look = (page: Page) =>
  page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('.gallery > li')];
    return {
      all: items.length,
      shown: items.filter((item) => item.checkVisibility()).map(({ dataset }) => dataset),
      said: document.querySelector('[data-shown]')?.textContent ?? '',
      counts: [...document.querySelectorAll('[data-count]')].map((one) => Number(one.textContent)),
    };
  });

/** Brings the panel near and waits until its script runs. */
async function openPanel(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('#embed-code').scrollIntoViewIfNeeded();
  await expect(page.locator('[role="tabpanel"]:visible')).toHaveCount(1);
}

/**
 * Presses a radio button where it stands still on the screen: just after a scroll Chromium may hand the press to the
 * preview's frame, which was there a moment before.
 */
async function choose(page: Page, name: string, value: string | number): Promise<void> {
  const choice = page.locator(`embed-panel input[name="${name}"][value="${value}"]`);
  await choice.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await settle(page);
  await choice.check();
}

const snippet = (page: Page, way: string) => page.locator(`[data-way="${way}"] code`);

test('there is a gallery in each language, and a page for each figure in it', () => {
  expect(galleries).toHaveLength(2);
  expect(figures.length).toBeGreaterThan(10);
  const of = (lang: string) =>
    figures.filter((path) => path.startsWith(`chart/${lang}/`)).map((path) => path.slice(9));
  expect(of('en')).toEqual(of('es'));
});

for (const path of galleries) {
  test(`/${path} is filtered by keyboard, the address follows, and it says how many`, async ({
    page,
  }) => {
    await page.goto(path);
    const before = await look(page);
    expect(before.shown).toHaveLength(before.all);
    await page.locator('input[name="kind"]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\?kind=map$/);
    const maps = await look(page);
    expect(maps.shown.length).toBeLessThan(before.all);
    for (const { kind } of maps.shown) expect(kind).toBe('map');
    expect(maps.said).toContain(String(maps.shown.length));
    expect(maps.counts[0]).toBe(before.all);
    await page.keyboard.press('Tab');
    await expect(page.locator('select[name="chapter"]')).toBeFocused();
    const [, chapter = ''] = await page
      .locator('select[name="chapter"] option')
      .evaluateAll((all: HTMLOptionElement[]) => all.map(({ value }) => value));
    await page.locator('select[name="chapter"]').selectOption(chapter);
    await expect(page).toHaveURL(new RegExp(`kind=map&chapter=${chapter}$`));
    const both = await look(page);
    for (const one of both.shown) expect(one.chapter?.split(' ')).toContain(chapter);
    await expect(page.locator('.gallery-nothing')).toBeVisible({
      visible: both.shown.length === 0,
    });
    await page.reload();
    expect((await look(page)).shown).toEqual(both.shown);
    await page.locator('button[type="reset"]').press('Enter');
    await expect.poll(async () => (await look(page)).shown.length).toBe(before.all);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}

test('a gallery that is asked for nonsense shows everything', async ({ page }) => {
  await page.goto(`${galleries[0]}?kind=<img src=x>&chapter=%00`);
  const { all, shown } = await look(page);
  expect(shown).toHaveLength(all);
});

test.describe('without script', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const path of galleries)
    test(`/${path} shows every figure and no tool`, async ({ page }) => {
      await page.goto(path);
      const { all, shown } = await look(page);
      expect(shown).toHaveLength(all);
      await expect(page.locator('.gallery-filter')).toBeHidden();
    });

  for (const path of models)
    test(`/${path} shows all code, and each picture when it is chosen`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('.embed-way:visible')).toHaveCount(5);
      for (const code of await page.locator('.embed-way code').all())
        await expect(code).toHaveText(/https:\/\//);
      await expect(page.locator('embed-panel iframe')).toHaveCount(0);
      await expect(page.locator('main button:visible')).toHaveCount(0);
      await expect(page.locator('.figure-table table').first()).toBeVisible();
      const states = page.locator('.state-choice input');
      for (const at of [1, 0]) {
        await states.nth(at).check();
        await expect(page.locator('.state:visible')).toHaveCount(1);
        const value = await states.nth(at).getAttribute('value');
        await expect(page.locator(`#state-${value}`)).toBeVisible();
        await expect(page.locator(`#state-${value} figcaption`)).toHaveText(/.{20}/);
      }
    });
});

for (const path of models) {
  test(`/${path}: the picture is chosen by keyboard, and the address brings it back`, async ({
    page,
  }) => {
    await page.goto(path);
    const states = page.locator('.state-choice input');
    await states.first().focus();
    await page.keyboard.press('ArrowRight');
    const value = (await states.nth(1).getAttribute('value')) ?? '';
    await expect(page).toHaveURL(new RegExp(`\\?s=${value}$`));
    await expect(page.locator(`#state-${value} .drawing:visible`)).toHaveCount(1);
    await page.reload();
    await expect(page.locator('.state:visible')).toHaveAttribute('id', `state-${value}`);
    // The other language shows the same picture.
    await page.locator('a[data-language]').click();
    await expect(page.locator('.state:visible')).toHaveAttribute('id', `state-${value}`);
    await page.locator('.state-choice input').first().focus();
    await page.keyboard.press('Home');
    await page.locator('.state-choice input').first().check();
    await expect(page).not.toHaveURL(/\?/);
  });

  test(`/${path}: the ways to embed are tabs, and the arrow keys go round them`, async ({
    page,
  }) => {
    await openPanel(page, path);
    const tabs = page.locator('[role="tab"]');
    await tabs.first().focus();
    const open = () => page.locator('[role="tab"][aria-selected="true"]').getAttribute('id');
    const seen: (string | null)[] = [];
    for (let press = 0; press < 6; press++) {
      seen.push(await open());
      await expect(page.locator('[role="tabpanel"]:visible')).toHaveCount(1);
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen[5]).toBe(seen[0]);
    await page.keyboard.press('End');
    expect(await open()).toBe('tab-image');
    await page.keyboard.press('Home');
    expect(await open()).toBe('tab-frame');
    // One stop for the keyboard, then the code's own button.
    await page.keyboard.press('Tab');
    await expect(page.locator('#way-frame button')).toBeFocused();
  });
}

test('what is chosen changes the code and the preview', async ({ page }) => {
  await openPanel(page, model);
  const frame = page.locator('embed-panel iframe');
  await expect(snippet(page, 'frame')).toContainText('/embed/v1/en/border-seizures-where/"');
  await choose(page, 'theme', 'dark');
  await choose(page, 'plain', 'yes');
  await choose(page, 'language', 'es');
  const [, state = ''] = await page
    .locator('select[name="state"] option')
    .evaluateAll((all: HTMLOptionElement[]) => all.map(({ value }) => value));
  await page.locator('select[name="state"]').selectOption(state);
  const address = `/embed/v1/es/border-seizures-where/?theme=dark&s=${state}&plain=1`;
  for (const way of ['frame', 'loader'])
    await expect(snippet(page, way)).toContainText(address.replaceAll('&', '&amp;'));
  await expect(snippet(page, 'element')).toContainText(`lang="es" theme="dark" state="${state}"`);
  await expect(snippet(page, 'address')).toHaveText(/\/chart\/es\/border-seizures-where\/$/);
  await expect(snippet(page, 'image')).toContainText('/chart/es/border-seizures-where.png');
  await expect(frame).toHaveAttribute('src', address);
  const inside = frame.contentFrame();
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(inside.locator(`input[value="${state}"]`)).toBeChecked();
  await expect(page.locator('[data-open]')).toHaveAttribute('href', address);
  const editions = page.locator('select[name="edition"] option');
  if ((await editions.count()) > 1) {
    const edition = (await editions.nth(1).getAttribute('value')) ?? '';
    await page.locator('select[name="edition"]').selectOption(edition);
    await expect(snippet(page, 'frame')).toContainText(`/border-seizures-where/${edition}/?theme`);
    await expect(snippet(page, 'address')).toHaveText(new RegExp(`/${edition}/$`));
  }
  // Choosing left no trace in the history.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('the preview has three widths, and the height that the embed says', async ({ page }) => {
  await openPanel(page, model);
  const frame = page.locator('embed-panel iframe');
  for (const width of [320, 600, 900]) {
    await choose(page, 'preview', width);
    await expect.poll(async () => (await frame.boundingBox())?.width).toBe(width);
    const inner = () =>
      frame
        .contentFrame()
        .locator('#embed')
        .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    await expect
      .poll(async () => Math.abs(((await frame.boundingBox())?.height ?? 0) - (await inner())))
      .toBeLessThanOrEqual(1);
  }
});

test('nothing of an embed is asked for before the panel is near', { tag: '@chromium' }, async ({
  page,
  watch,
}) => {
  await page.goto(model, { waitUntil: 'networkidle' });
  expect(watch.requests.filter((url) => url.includes('/embed/'))).toEqual([]);
});

test('code and citations are copied, and the page says so', { tag: '@chromium' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPanel(page, model);
  for (const place of ['#way-frame', '.citations > div:nth-child(4)']) {
    const button = page.locator(`${place} button`);
    await button.click();
    await expect(button).toHaveAttribute('data-said', /Copied/);
    await expect(
      page.locator('copy-texts').filter({ has: button }).locator('[role="status"]'),
    ).toHaveText('Copied');
    const text = await page.locator(`${place} code`).textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});

test('where a page may not copy, the code is marked instead', { tag: '@chromium' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await openPanel(page, model);
  await page.locator('#way-frame button').click();
  const marked = await page.evaluate(() => getSelection()?.toString());
  expect(marked).toContain('<iframe src=');
});

test.describe('axe finds nothing', { tag: '@chromium' }, () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const path of [galleries[0] ?? '', galleries[1] ?? '', ...models])
      test(`${colorScheme}: /${path}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        if (path.startsWith('chart/')) await openPanel(page, path);
        else await page.goto(path);
        // The frame holds a page of its own, which is looked at by itself.
        await expectAccessible(page, { colours: colorScheme === 'dark', without: ['iframe'] });
      });
});

test.describe('a width of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const path of [...galleries, ...models])
    test(`/${path} scrolls in one direction only`, async ({ page }) => {
      if (path.startsWith('chart/')) await openPanel(page, path);
      else await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
});

test('on paper every picture is there, with its words', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(model);
  const states = await page.locator('.state').count();
  await expect(page.locator('.state:visible')).toHaveCount(states);
  await expect(page.locator('.state figcaption:visible')).toHaveCount(states);
  await expect(page.locator('embed-panel')).toBeHidden();
});
