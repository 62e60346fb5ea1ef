import { chapters, samples } from './support/site.ts';
import { open } from './support/story.ts';
import { expect, test } from './support/test.ts';

const plain = samples.filter((path) => /^(es\/)?(record|registro|search|buscar)\/$/.test(path));

for (const { path } of [...chapters, ...plain.map((path) => ({ path }))])
  test(`/${path} opens the list of chapters by keyboard`, async ({ page, baseURL }) => {
    await page.goto(path);
    const lang = (await page.locator('html').getAttribute('lang')) ?? '';
    const own = chapters.filter((chapter) => chapter.lang === lang);
    const button = page.locator('.menu-button');
    const menu = page.locator('#chapter-menu');
    await expect(menu).toBeHidden();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(menu).toBeVisible();
    const hrefs = await menu
      .locator('li a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
    expect(hrefs.sort()).toEqual(own.map((chapter) => `${baseURL}${chapter.path}`).sort());
    const current = menu.locator('[aria-current="page"]');
    await expect(current).toHaveCount(chapters.some((one) => one.path === path) ? 1 : 0);
    await page.keyboard.press('Tab');
    await expect(menu.locator('li a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  });

test('on the smallest screens nothing in the bar touches its neighbour', async ({ page }) => {
  for (const path of ['', 'es/', ...chapters.map((chapter) => chapter.path)]) {
    await page.goto(path);
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 640 });
      const touching = await page.evaluate(() => {
        const bar = [...document.querySelectorAll('.masthead > :is(a, button), .masthead button')];
        const boxes = bar
          .filter((element) => element.checkVisibility() && !element.closest('[popover]'))
          .map((element) => ({ element, box: element.getBoundingClientRect() }));
        // Words may be wider than their box.
        const words = ({ element, box }: (typeof boxes)[0]) =>
          Math.max(box.right, box.left + element.scrollWidth);
        return boxes.flatMap((one) =>
          boxes
            .filter((other) => other.box.left > one.box.left && words(one) > other.box.left + 0.5)
            .map((other) => `${one.element.textContent} | ${other.element.textContent}`),
        );
      });
      expect(touching, `/${path} at ${width} px`).toEqual([]);
    }
  }
});

for (const lang of ['en', 'es']) {
  const own = chapters.filter((chapter) => chapter.lang === lang);

  test(`from each chapter in ${lang} to the next, and at last to the record`, {
    tag: '@based',
  }, async ({ page, baseURL }) => {
    test.slow();
    await page.goto(lang === 'en' ? '' : 'es/');
    const order = await page
      .locator('#chapters li a')
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
    expect(order).toHaveLength(own.length);
    await page.goto(order[0] ?? '');
    for (const [index, href] of order.entries()) {
      await expect(page).toHaveURL(href);
      const previous = page.locator('.chapter-next a[rel="prev"]');
      await expect(previous).toHaveCount(index === 0 ? 0 : 1);
      if (index)
        await expect(previous).toHaveAttribute('href', new URL(order[index - 1] ?? '').pathname);
      const next = page.locator('.chapter-next-title a');
      if (order[index + 1]) await expect(page.locator('.chapter-next-question')).toContainText('?');
      await next.press('Enter');
      await page.waitForURL((url) => url.href.split('#')[0] !== href);
    }
    await expect(page).toHaveURL(`${baseURL}${lang === 'en' ? 'record' : 'es/registro'}/`);
  });
}

test.describe('without script', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the list of chapters opens all the same', async ({ page }) => {
    for (const path of ['', chapters[0]?.path ?? '']) {
      await page.goto(path);
      await page.locator('.menu-button').click();
      await expect(page.locator('#chapter-menu a').first()).toBeVisible();
    }
  });
});

test('a chapter is fetched when a reader is about to go there, nothing before', async ({
  page,
  watch,
}) => {
  await page.goto('', { waitUntil: 'networkidle' });
  const asked = () =>
    watch.requests.filter((url) => chapters.some(({ path }) => url.endsWith(`/${path}`)));
  expect(asked()).toEqual([]);
  const link = page.locator('#chapters li a').first();
  const href = await link.evaluate((link: HTMLAnchorElement) => link.href);
  await link.hover();
  await expect.poll(asked).toEqual([href]);
});

test.describe('where data are to be spared', { tag: '@chromium' }, () => {
  test('nothing is fetched in advance', async ({ page, watch }) => {
    await page.addInitScript(() => {
      const connection = { saveData: true, effectiveType: '4g', downlink: 10 };
      Object.defineProperty(navigator, 'connection', { value: connection });
    });
    await page.goto('', { waitUntil: 'networkidle' });
    const before = watch.requests.length;
    await page.locator('.station a').first().hover();
    await page.waitForTimeout(300);
    expect(watch.requests.slice(before).filter((url) => !/\.svg$/.test(url))).toEqual([]);
  });
});

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`pages follow each other with ${reducedMotion === 'reduce' ? 'no' : 'a short'} fade`, {
    tag: '@chromium',
  }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        Object.assign(window, { faded: Boolean((event as PageRevealEvent).viewTransition) });
      });
    });
    await page.goto('');
    await page.locator('#chapters li a').first().click();
    await expect(page.locator('.step[data-active]')).toHaveCount(1);
    const faded = await page.evaluate(() => (window as unknown as { faded: boolean }).faded);
    expect(faded).toBe(reducedMotion !== 'reduce');
  });

test('arrow keys turn no step while the list of chapters is open', { tag: '@chromium' }, async ({
  page,
}) => {
  await open(page, chapters[0]?.path ?? '');
  const before = page.url();
  await page.locator('.menu-button').click();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#chapter-menu')).toBeVisible();
  expect(page.url()).toBe(before);
});

test('the page for a wrong address leads on in both languages', async ({ page, watch }) => {
  await page.goto('no-such-page/');
  watch.noise = watch.noise.filter((line) => !/404/.test(line));
  for (const lang of ['en', 'es']) {
    const part = page.locator(`.not-found section[lang="${lang}"]`);
    await expect(part.locator('h1, h2')).toBeVisible();
    await expect(part.locator('a')).toHaveCount(4);
  }
  await page.locator('.not-found section[lang="es"] a', { hasText: 'Buscar' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('site-search input')).toBeVisible();
});
