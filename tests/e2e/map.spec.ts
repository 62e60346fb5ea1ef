import { swipe } from '../touch.ts';
import { goLive, middle, ports, still } from './support/map.ts';
import { chapters } from './support/site.ts';
import { look, open, settle } from './support/story.ts';
import { expect, test } from './support/test.ts';

const withMap = chapters.filter((chapter) => chapter.hasMap);
const [english] = withMap;

test('the map is a drawing first, and comes alive where it stands', async ({ page }) => {
  test.skip(!english, 'no chapter has a map');
  // Held back until the drawing has been measured.
  let release = () => {};
  const measured = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/leaflet/i, async (route) => {
    await measured;
    await route.continue();
  });
  await open(page, english?.path ?? '');
  const map = page.locator('story-map').first();
  await map.evaluate((element) => {
    const stage = element.closest('.stage') ?? element;
    scrollTo({ top: scrollY + stage.getBoundingClientRect().top - 60, behavior: 'instant' });
  });
  await settle(page);
  await expect(map).not.toHaveAttribute('data-live');
  await expect(map.locator('.stage-picture .drawing:visible')).toHaveCount(1);
  const drawn = await ports(map, false);
  expect(Object.keys(drawn).length).toBeGreaterThan(3);

  release();
  await expect(map).toHaveAttribute('data-live');
  const live = await still(map);
  for (const [key, place] of Object.entries(drawn)) {
    expect(live[key], key).toBeDefined();
    expect(Math.abs((live[key]?.x ?? 0) - place.x), `${key} jumps sideways`).toBeLessThanOrEqual(
      1.5,
    );
    expect(Math.abs((live[key]?.y ?? 0) - place.y), `${key} jumps up or down`).toBeLessThanOrEqual(
      1.5,
    );
  }
});

test('nothing of the map is loaded before it comes near', { tag: '@chromium' }, async ({
  page,
  watch,
}) => {
  test.skip(!english, 'no chapter has a map');
  await page.setViewportSize({ width: 390, height: 500 });
  await open(page, english?.path ?? '');
  await page.waitForLoadState('networkidle');
  const far = await page
    .locator('story-map')
    .first()
    .evaluate((map) => map.getBoundingClientRect().top > innerHeight * 1.9);
  test.skip(!far, 'the map begins on the first screen');
  expect(watch.requests.filter((url) => /leaflet/i.test(url))).toEqual([]);
});

test('the wheel goes through the map until it is in use, and after', async ({ page }) => {
  test.skip(!english, 'no chapter has a map');
  await open(page, english?.path ?? '');
  const map = await goLive(page);
  const use = map.locator('button[data-map-use]');
  const { x, y } = await middle(map);
  const scrolled = async (delta: number) => {
    await page.mouse.move(x, y);
    const before = (await look(page)).scrollY;
    await page.mouse.wheel(0, delta);
    await settle(page);
    return (await look(page)).scrollY - before;
  };
  expect(await scrolled(60), 'before use').toBeGreaterThan(30);
  await scrolled(-60);

  await use.click();
  await expect(use).toHaveAttribute('aria-pressed', 'true');
  const before = await still(map);
  expect(await scrolled(-100), 'in use').toBe(0);
  await expect
    .poll(async () => JSON.stringify(await ports(map, true)), 'the wheel zooms')
    .not.toBe(JSON.stringify(before));

  await page.keyboard.press('Escape');
  await expect(use).toHaveAttribute('aria-pressed', 'false');
  expect(await scrolled(60), 'after use').toBeGreaterThan(30);
});

test('the map in use follows the mouse and the keys', async ({ page }) => {
  test.skip(!english, 'no chapter has a map');
  await open(page, english?.path ?? '');
  const map = await goLive(page);
  const use = map.locator('button[data-map-use]');
  await use.press('Enter');
  await expect(use).toHaveAttribute('aria-pressed', 'true');
  const { active } = await look(page);

  const before = await still(map);
  const key = Object.keys(before)[0] ?? '';
  const { x, y } = await middle(map);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 20, { steps: 5 });
  await page.mouse.up();
  const dragged = await still(map);
  expect((dragged[key]?.x ?? 0) - (before[key]?.x ?? 0), 'a drag moves it').toBeLessThan(-20);

  await map.locator('.leaflet-container').focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => (await ports(map, true))[key]?.x, 'an arrow key moves it')
    .toBeLessThan((dragged[key]?.x ?? 0) - 5);
  const moved = await still(map);
  await page.keyboard.press('+');
  await expect
    .poll(async () => JSON.stringify(await ports(map, true)), 'plus zooms')
    .not.toBe(JSON.stringify(moved));
  expect((await look(page)).active, 'no step was turned').toEqual(active);

  await page.keyboard.press('Escape');
  await expect(use).toHaveAttribute('aria-pressed', 'false');
  await expect(use).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(use).not.toBeFocused();
});

test('a finger on the map scrolls the page', { tag: '@chromium' }, async ({ browser, baseURL }) => {
  test.skip(!english, 'no chapter has a map');
  const phone = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await phone.newPage();
  await open(page, english?.path ?? '');
  const map = await goLive(page);
  const { x, y } = await middle(map);
  const before = (await look(page)).scrollY;
  const session = await phone.newCDPSession(page);
  await swipe(session, { x, from: y, to: y - 150, speed: 600 });
  await settle(page);
  expect((await look(page)).scrollY - before).toBeGreaterThan(80);
  await phone.close();
});

for (const { path, lang, steps } of withMap) {
  test(`/${path}: the live map speaks the page's language`, async ({ page }) => {
    await open(page, path);
    const map = await goLive(page);
    const words = map.locator('.leaflet-container');
    await expect(words).toContainText(lang === 'es' ? /México/ : /Mexico/i);
    if (lang === 'es') await expect(words).not.toContainText(/Gulf of|United States|Ocean\b/);
  });

  test(`/${path}: the map follows the steps, also after a reader moved it`, async ({ page }) => {
    await open(page, path);
    const map = await goLive(page);
    const own = steps.filter((step) => step.figure === steps[0]?.figure).map((step) => step.id);
    const [first = '', second = ''] = own;
    const at = async (id: string) => {
      await page.evaluate((id) => {
        location.hash = id;
      }, id);
      await expect.poll(async () => (await look(page)).active).toEqual([id]);
      return still(map);
    };
    const there = await at(first);
    const elsewhere = await at(second);
    expect(elsewhere).not.toEqual(there);
  });

  test(`/${path}: a table says what the map shows`, async ({ page }) => {
    await open(page, path);
    const table = page.locator('.scrolly:has(story-map) details').first();
    await table.locator('summary').press('Enter');
    await expect(table.locator('table')).toBeVisible();
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(3);
  });
}
