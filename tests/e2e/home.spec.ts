import type { Page } from '@playwright/test';
import { chapters, screens } from './support/site.ts';
import { expect, test } from './support/test.ts';

const homes = [
  { path: '', lang: 'en' },
  { path: 'es/', lang: 'es' },
];

/** How fast the line is, in Mbit/s: on a fast one the site's own typefaces come, on a slow one others stand in. */
const lines = { 'its own faces': 10, 'stand-ins': 1 };

/** Opens a page on such a line, the second time, when its typefaces are at hand. */
async function openSet(page: Page, path: string, downlink: number): Promise<void> {
  await page.addInitScript((downlink) => {
    const connection = { downlink, saveData: false };
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => connection });
  }, downlink);
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.goto(path, { waitUntil: 'networkidle' });
  const own = await page.evaluate(() =>
    [...document.fonts].some(({ status }) => status === 'loaded'),
  );
  expect(own, 'typefaces of the site').toBe(downlink > 5);
}

interface Drawn {
  number: string;
  name: string;
  href: string;
  width: number;
  height: number;
  /** Distance of the station's middle from the nearest point of the line. */
  off: number;
}

/** The stations along the line, as they stand on the screen. */
const stations = (page: Page): Promise<Drawn[]> =>
  page.evaluate(() => {
    const line = document.querySelector<SVGPathElement>('.home-line path');
    const matrix = line?.getScreenCTM();
    const length = line?.getTotalLength() ?? 0;
    const points = Array.from({ length: 2001 }, (_, index) =>
      line?.getPointAtLength((length * index) / 2000).matrixTransform(matrix ?? undefined),
    );
    return [...document.querySelectorAll<HTMLAnchorElement>('.station a')].map((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      const away = points.map((point) =>
        Math.hypot((point?.x ?? 0) - x - width / 2, (point?.y ?? 0) - y - height / 2),
      );
      const name = link.querySelector('span')?.textContent ?? '';
      const number = (link.textContent ?? '').replace(name, '').trim();
      return { number, name, href: link.href, width, height, off: Math.min(...away) };
    });
  });

/** Words of the first screen that touch the line or one another. */
const touching = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const line = document.querySelector<SVGPathElement>('.home-line path');
    const matrix = line?.getScreenCTM();
    const length = line?.getTotalLength() ?? 0;
    const points = Array.from({ length: 3001 }, (_, index) =>
      line?.getPointAtLength((length * index) / 3000).matrixTransform(matrix ?? undefined),
    );
    const words = [...document.querySelectorAll('.home-hero :is(h1, p, .station span)')].flatMap(
      (element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const text = element.textContent?.trim().slice(0, 20) ?? '';
        return [...range.getClientRects()]
          .filter(() => element.clientWidth > 2 || element.localName === 'p')
          .map((box) => ({ element, text, box }));
      },
    );
    const circles = [...document.querySelectorAll('.station a')].map((element) => ({
      element,
      text: `station ${element.textContent?.trim().slice(0, 2)}`,
      box: element.getBoundingClientRect(),
    }));
    const met = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const found = words.flatMap(({ element, text, box }) => [
      ...(points.some(
        (point) =>
          point &&
          point.x > box.left &&
          point.x < box.right &&
          point.y > box.top &&
          point.y < box.bottom,
      )
        ? [`${text} | the line`]
        : []),
      ...[...words, ...circles]
        .filter((other) => other.element !== element && !other.element.contains(element))
        .filter((other) => met(box, other.box))
        .map((other) => `${text} | ${other.text}`),
    ]);
    return [...new Set(found)];
  });

for (const { path, lang } of homes) {
  const own = chapters.filter((chapter) => chapter.lang === lang);

  test(`/${path} has a station on the line for each chapter, in order`, {
    tag: '@based',
  }, async ({ page, baseURL }) => {
    await page.goto(path);
    const drawn = await stations(page);
    expect(drawn.map(({ href }) => href).sort()).toEqual(
      own.map((chapter) => `${baseURL}${chapter.path}`).sort(),
    );
    const numbers = drawn.map(({ number }) => Number(number));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    for (const { name, off, width, height } of drawn) {
      expect(off, `${name} is on the line`).toBeLessThan(3);
      expect(Math.min(width, height), `${name} can be hit`).toBeGreaterThanOrEqual(24);
    }
    const listed = page.locator('#chapters li');
    await expect(listed).toHaveCount(drawn.length);
    await expect(listed.locator('a')).toHaveText(drawn.map(({ name }) => name));
    await page.locator('.station a').first().press('Enter');
    await expect(page).toHaveURL(drawn[0]?.href ?? '');
  });

  for (const [faces, downlink] of Object.entries(lines)) {
    for (const width of [768, 1024, 1366, 1920])
      test(`/${path} has no words that touch, ${width} px wide, in ${faces}`, {
        tag: '@chromium',
      }, async ({ page }) => {
        await page.setViewportSize({ width, height: 600 });
        await openSet(page, path, downlink);
        for (const height of [600, 768, 1080]) {
          await page.setViewportSize({ width, height });
          expect(await touching(page), `${height} px high`).toEqual([]);
          await expect(page.locator('.station span').first()).toBeVisible();
        }
      });

    for (const viewport of [screens.phone, { width: 360, height: 640 }])
      test(`/${path} says what it is on one screen of ${viewport.width} px, in ${faces}`, {
        tag: '@chromium',
      }, async ({ page }) => {
        await page.setViewportSize(viewport);
        await openSet(page, path, downlink);
        for (const part of ['h1', '.home-deck', '.home-what', '.home-line'])
          await expect(page.locator(part), part).toBeInViewport({ ratio: 0.95 });
        expect(await touching(page)).toEqual([]);
      });
  }

  test(`/${path} lists the chapters with question, minutes and picture`, {
    tag: '@chromium',
  }, async ({ page, watch }) => {
    await page.goto(path);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const item of await page.locator('#chapters li').all()) {
        await item.scrollIntoViewIfNeeded();
        await expect(item).toContainText(/\?/);
        await expect(item).toContainText(/\d (minutes|minutos)/);
        const picture = item.locator('img:visible');
        await expect(picture).toHaveCount(1);
        await expect(picture).toHaveAttribute('alt', '');
        await expect(picture).toHaveAttribute('src', new RegExp(`\\.${scheme}\\.svg$`));
        const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
        await expect.poll(width, 'the picture is there').toBeGreaterThan(0);
      }
      if (scheme === 'light')
        expect(watch.requests.filter((url) => url.endsWith('.dark.svg'))).toEqual([]);
    }
  });
}
