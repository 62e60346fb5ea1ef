import { chapters, paths, tagsOf } from './support/site.ts';
import { open, scrollRange, settle, wheel } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** Requests that go elsewhere than to the site: data addresses stay in the page. */
const foreign = (requests: string[], site: string) =>
  requests.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url));

// Every browser test fails on a console error or warning, a breach of the policy, a request elsewhere and a cookie;
// here the pages that fetch something later are read to their end.
const later = [
  '',
  'es/',
  ...chapters.map(({ path }) => path),
  ...paths.filter((path) => /^(es\/)?(charts|graficas)\//.test(path)),
];
for (const path of later)
  test(`/${path} asks nobody else for anything`, { tag: tagsOf(path, '@based') }, async ({
    page,
    watch,
    baseURL,
    context,
  }) => {
    const isChapter = chapters.some((chapter) => chapter.path === path);
    if (isChapter) await open(page, path);
    else await page.goto(path);
    // Nothing waits for the reader to come near but a chapter's pictures.
    for (let range = isChapter ? Infinity : -1, top = -1; top < range; ) {
      await wheel(page, 600);
      const now = await page.evaluate(() => scrollY);
      range = await scrollRange(page);
      if (now === top) break;
      top = now;
    }
    if (isChapter && (await page.locator('story-map').count()))
      await expect(page.locator('story-map').first()).toHaveAttribute('data-live');
    await page.waitForLoadState('networkidle');
    expect(watch.requests.length).toBeGreaterThan(0);
    expect(foreign(watch.requests, baseURL ?? '')).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

test("a missing page says so, in the site's own frame", { tag: '@based' }, async ({
  page,
  watch,
  baseURL,
}) => {
  const reply = await page.goto('no-such-page/');
  expect(reply?.status()).toBe(404);
  await settle(page);
  await expect(page.locator('h1')).toBeVisible();
  expect(foreign(watch.requests, baseURL ?? '')).toEqual([]);
  // The browser itself reports the missing page; only that.
  watch.noise = watch.noise.filter((line) => !/404/.test(line));
  await page.locator('main a[href]').first().click();
  await expect(page.locator('h1')).toBeVisible();
});
