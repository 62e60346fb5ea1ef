import { chapters, tagsOf } from './support/site.ts';
import { clickInPlace, look, open, scrollToStep } from './support/story.ts';
import { expect, test } from './support/test.ts';

for (const { path, lang, twin, steps } of chapters)
  test(`/${path} changes its language at the same step`, { tag: tagsOf(path, '@based') }, async ({
    page,
  }) => {
    await open(page, path);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const { id, state } = steps[3] ?? steps[0] ?? { id: '', state: '' };
    await scrollToStep(page, id);
    const link = page.locator('a[data-language]').first();
    const other = lang === 'en' ? 'es' : 'en';
    await expect(link).toHaveAttribute('hreflang', other);
    await expect(link).toHaveAttribute('lang', other);
    await clickInPlace(link);
    await expect(page).toHaveURL(new RegExp(`/${twin}#${id}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect.poll(() => look(page)).toMatchObject({ active: [id], shown: state });
  });

// That every page has its link to its twin is checked on the built files.
test('the link to the other language leads there and back', { tag: '@based' }, async ({ page }) => {
  for (const path of ['', 'data/timeline/']) {
    await page.goto(path);
    const home = page.url();
    const lang = await page.locator('html').getAttribute('lang');
    await page.locator('a[data-language]').first().click();
    await page.waitForURL((url) => url.href !== home);
    await expect(page.locator('html')).not.toHaveAttribute('lang', lang ?? '');
    await page.locator('a[data-language]').first().click();
    await page.waitForURL((url) => url.href.replace(/#.*/, '') === home);
  }
});

test('numbers are written as in Mexico and as in the United States', { tag: '@chromium' }, async ({
  page,
}) => {
  const facts: Record<string, string> = {};
  for (const { path, lang } of chapters) {
    await page.goto(path);
    facts[lang] = `${facts[lang]} ${(await page.locator('main a.fact').allInnerTexts()).join(' ')}`;
  }
  expect(Object.keys(facts)).toHaveLength(2);
  for (const [lang, numbers] of Object.entries(facts)) {
    expect(numbers, `${lang}: thousands`).toMatch(/\d,\d{3}/);
    expect(numbers, `${lang}: thousands`).not.toMatch(/\d\.\d{3}\b/);
  }
});
