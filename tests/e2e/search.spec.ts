import type { Page } from '@playwright/test';
import { chapters } from './support/site.ts';
import { expect, test } from './support/test.ts';

const pages = { en: 'search/', es: 'es/buscar/' } as const;

const said = (page: Page) => page.locator('site-search [role="status"]');
const results = (page: Page) => page.locator('.search-results > li');
const ofIndex = (requests: string[]) => requests.filter((url) => url.includes('/pagefind/'));

/** Opens the search for some words and returns the addresses that it lists. */
async function found(page: Page, lang: keyof typeof pages, query: string): Promise<string[]> {
  await page.goto(`${pages[lang]}?${new URLSearchParams({ q: query })}`);
  await expect(results(page).first()).toBeVisible();
  return results(page)
    .locator('.search-title')
    .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
}

for (const [lang, path] of Object.entries(pages)) {
  const chapter = chapters.find((one) => one.lang === lang && /the-line|la-linea/.test(one.path));

  test(`/${path} loads nothing of the index before it is used`, { tag: '@based' }, async ({
    page,
    watch,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(ofIndex(watch.requests)).toEqual([]);
    await page.locator('site-search input').focus();
    await expect.poll(() => ofIndex(watch.requests).length).toBeGreaterThan(2);
  });

  test(`/${path} finds while words are typed, and the address follows`, { tag: '@based' }, async ({
    page,
    baseURL,
  }) => {
    await page.goto(path);
    await page.locator('site-search input').focus();
    await page.keyboard.type('Laredo');
    await expect(results(page).first()).toBeVisible();
    await expect(page).toHaveURL(`${baseURL}${path}?q=Laredo`);
    const before = await said(page).innerText();
    expect(before).toMatch(/\d.*Laredo/);
    await expect(results(page).locator('mark').first()).toHaveText(/Laredo/);
    await page.reload();
    await expect(page.locator('site-search input')).toHaveValue('Laredo');
    await expect(said(page)).toHaveText(before);
    await page.locator('site-search input').fill('');
    await expect(results(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${baseURL}${path}`);
  });

  test(`/${path} leads by keyboard to a step of a chapter`, async ({ page, baseURL }) => {
    await page.goto(path);
    await page.locator('site-search input').focus();
    await page.keyboard.type('Boquillas');
    await page.keyboard.press('Enter');
    const part = results(page)
      .filter({ has: page.locator(`a[href$="/${chapter?.path}"]`) })
      .locator('ul a')
      .first();
    await expect(part).toBeVisible();
    const href = (await part.getAttribute('href')) ?? '';
    expect(chapter?.steps.map(({ id }) => `#${id}`)).toContain(new URL(href, baseURL).hash);
    await part.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.locator('.step[data-active]')).toHaveAttribute(
      'id',
      href.split('#')[1] ?? '',
    );
  });
}

test('accents and capitals do not matter', { tag: '@chromium' }, async ({ page }) => {
  const [with_, without] = [await found(page, 'es', 'Río'), await found(page, 'es', 'rio')];
  expect(without.filter((url) => with_.includes(url)).length).toBeGreaterThan(0);
  expect(await found(page, 'es', 'LÍNEA')).toEqual(await found(page, 'es', 'línea'));
  expect((await found(page, 'es', 'linea')).some((url) => url.includes('/es/la-linea/'))).toBe(
    true,
  );
});

test('each language finds its own pages: chapters, claims, words, data', async ({ page }) => {
  const en = await found(page, 'en', 'seizures');
  const es = await found(page, 'es', 'decomisos');
  expect(en.filter((url) => url.includes('/es/'))).toEqual([]);
  expect(es.filter((url) => !url.includes('/es/'))).toEqual([]);
  const claims = await found(page, 'en', 'Pentagon president’s orders');
  expect(claims.some((url) => url.endsWith('/record/'))).toBe(true);
  await expect(results(page).locator('a[href*="/record/#"]').first()).toBeVisible();
  const words = await found(page, 'en', 'accredited agent');
  expect(words.some((url) => url.endsWith('/glossary/'))).toBe(true);
});

test('more results follow when asked for', { tag: '@chromium' }, async ({ page }) => {
  await found(page, 'en', 'border');
  const more = page.locator('.search-more');
  await expect(more).toBeVisible();
  const before = await results(page).count();
  await more.click();
  await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  await expect(results(page).nth(before).locator('a').first()).toBeFocused();
});

test('markup in a query stays text', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)> "</script>';
  await page.goto(`${pages.en}?${new URLSearchParams({ q: query })}`);
  await expect(said(page)).toContainText('<img src=x');
  await expect(page.locator('main :is(img, script[src*="x"])')).toHaveCount(0);
  await expect(page.locator('site-search input')).toHaveValue(query);
});

test('nothing found is said', { tag: '@chromium' }, async ({ page }) => {
  await page.goto(`${pages.es}?q=zzxqy`);
  await expect(said(page)).toContainText('zzxqy');
  await expect(results(page)).toHaveCount(0);
});

test('an index that does not arrive is said, and the lists stay', { tag: '@chromium' }, async ({
  page,
  watch,
}) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto(`${pages.en}?q=border`);
  await expect(said(page)).toContainText(/could not/);
  await expect(page.locator('.search-ways a').first()).toBeVisible();
  watch.noise = watch.noise.filter((line) => !/ERR_FAILED/.test(line));
});

test.describe('without script', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const path of Object.values(pages))
    test(`/${path} leads to the lists`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('.search-form')).toBeHidden();
      await expect(page.locator('.search-without')).toBeVisible();
      expect(await page.locator('.search-ways a:visible').count()).toBeGreaterThan(3);
    });
});
