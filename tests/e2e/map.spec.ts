import { swipe } from '../touch.ts';
import { bringToTop, goLive, middle, ports, still, stretches } from './support/map.ts';
import { chapters, models, screens } from './support/site.ts';
import { jump, look, open, scrollRange, settle } from './support/story.ts';
import { expect, test } from './support/test.ts';

const withMap = chapters.filter((chapter) => chapter.hasMap);
const english = withMap.find(
  ({ lang, steps }) => lang === 'en' && steps[0]?.figure === 'border-crossings-map',
);
if (!english) throw new Error('The build holds no map');

for (const [screen, viewport] of Object.entries(screens))
  test(`the map is a drawing first, and comes alive where it stands, ${screen}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    // Held back until the drawing has been measured.
    let release = () => {};
    const measured = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/leaflet/i, async (route) => {
      await measured;
      await route.continue();
    });
    await open(page, english.path);
    const map = page.locator('story-map').first();
    await bringToTop(map);
    await settle(page);
    await expect(map).not.toHaveAttribute('data-live');
    await expect(map.locator('.stage-picture .drawing:visible')).toHaveCount(1);
    const drawn = { ports: await ports(map), line: await stretches(map, 'build') };
    expect(Object.keys(drawn.ports).length).toBeGreaterThan(3);

    release();
    await expect(map).toHaveAttribute('data-live');
    expectSamePlaces(await still(map), drawn.ports);
    const line = await stretches(map, 'leaflet');
    expect(Object.keys(line).length).toBeGreaterThan(1);
    expectSamePlaces(line, drawn.line);
  });

function expectSamePlaces<Place extends object>(
  live: Record<string, Place>,
  drawn: Record<string, Place>,
) {
  for (const [key, place] of Object.entries(live))
    for (const [edge, value] of Object.entries(place) as [keyof Place, number][]) {
      const before = Number(drawn[key]?.[edge]);
      expect(Math.abs(value - before), `${key} jumps at its ${String(edge)}`).toBeLessThanOrEqual(
        1.5,
      );
    }
}

test('nothing of the map is loaded for the plain article', { tag: '@chromium' }, async ({
  page,
  watch,
  baseURL,
}) => {
  await page.addInitScript(() => sessionStorage.setItem('read', 'article'));
  // As from another page of this visit.
  await open(page, english.path, baseURL);
  for (let part = 0; part <= 8; part++) await jump(page, ((await scrollRange(page)) * part) / 8);
  await page.waitForLoadState('networkidle');
  // The ground of the still map is a picture, and stays.
  expect(watch.requests.filter((url) => /leaflet|live\.|basemap\..*json/i.test(url))).toEqual([]);
});

test('the wheel goes through the map until it is in use, and after', async ({ page }) => {
  await open(page, english.path);
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
    .poll(async () => JSON.stringify(await ports(map)), 'the wheel zooms')
    .not.toBe(JSON.stringify(before));

  await page.keyboard.press('Escape');
  await expect(use).toHaveAttribute('aria-pressed', 'false');
  expect(await scrolled(60), 'after use').toBeGreaterThan(30);
});

test('the map in use follows the mouse and the keys', async ({ page }) => {
  await open(page, english.path);
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
    .poll(async () => (await ports(map))[key]?.x, 'an arrow key moves it')
    .toBeLessThan((dragged[key]?.x ?? 0) - 5);
  const moved = await still(map);
  await page.keyboard.press('+');
  await expect
    .poll(async () => JSON.stringify(await ports(map)), 'plus zooms')
    .not.toBe(JSON.stringify(moved));
  expect((await look(page)).active, 'no step was turned').toEqual(active);

  await page.keyboard.press('Escape');
  await expect(use).toHaveAttribute('aria-pressed', 'false');
  await expect(use).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(use).not.toBeFocused();
});

test('a finger on the map scrolls the page', { tag: '@chromium' }, async ({ browser, baseURL }) => {
  const phone = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await phone.newPage();
  await open(page, english.path);
  const map = await goLive(page);
  const { x, y } = await middle(map);
  const before = (await look(page)).scrollY;
  const session = await phone.newCDPSession(page);
  await swipe(session, { x, from: y, to: y - 150, speed: 600 });
  await settle(page);
  expect((await look(page)).scrollY - before).toBeGreaterThan(80);
  await phone.close();
});

for (const chapter of withMap) {
  const { path, lang, steps } = chapter;
  const tag = models.includes(chapter) ? [] : '@chromium';

  test(`/${path}: the live map speaks the page's language`, { tag }, async ({ page }) => {
    await open(page, path);
    const map = await goLive(page);
    const labels = map.locator('.drawing:visible text');
    await expect(
      labels.filter({ hasText: lang === 'es' ? /méxico|golfo/i : /mexico|gulf/i }).first(),
    ).toBeVisible();
    if (lang === 'es')
      await expect(
        labels.filter({ hasText: /Gulf of|United States|Mexico\b|Ocean\b/ }),
      ).toHaveCount(0);
  });

  test(`/${path}: the map follows the steps, also after a reader moved it`, { tag }, async ({
    page,
  }) => {
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

  test(`/${path}: a table says what the map shows`, { tag: '@chromium' }, async ({ page }) => {
    await open(page, path);
    const table = page.locator('.scrolly:has(story-map) details:has(table)').first();
    await table.locator('summary').press('Enter');
    await expect(table.locator('table').first()).toBeVisible();
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(3);
  });
}
