import type { Locator, Page } from '@playwright/test';
import { asked, look, type Model, modelOf, settled } from './support/explore.ts';
import { chapters } from './support/site.ts';
import { expect, test } from './support/test.ts';

const pages = chapters.filter(({ explores }) => explores);
const english = pages.filter(({ lang }) => lang === 'en');
if (!english.length) throw new Error('The build holds no rows to explore');

async function open(page: Page, path: string): Promise<Locator> {
  await page.goto(path);
  const explore = page.locator('explore-rows');
  await expect(explore.locator('[data-shown]')).toHaveText(/\d/);
  return explore;
}

/** List, map, chart and count say the same as the address. */
async function expectOne(page: Page, explore: Locator, model: Model, what = ''): Promise<void> {
  const seen = await look(explore);
  const wanted = asked(page.url(), model);
  expect(seen.list, `list ${what}`).toEqual(wanted);
  const among = (ids: string[]) => wanted.filter((id) => ids.includes(id));
  expect(seen.map, `map ${what}`).toEqual(among(seen.onMap));
  expect(seen.chart, `chart ${what}`).toEqual(among(seen.inChart));
  expect(seen.counted, `count ${what}`).toBe(wanted.length);
  const row = new URL(page.url()).searchParams.get('row');
  expect(seen.picked, `picked ${what}`).toEqual(row ? [row] : []);
  expect(seen.chosen, `marked ${what}`).toEqual(seen.onMap.filter((id) => id === row));
  expect(seen.card !== '', `card ${what}`).toBe(row !== null);
}

for (const { path } of pages)
  test(`/${path}: all rows are there at first, in list, map and chart`, {
    tag: '@chromium',
  }, async ({ page }) => {
    const explore = await open(page, path);
    const model = await modelOf(explore);
    const seen = await look(explore);
    expect(model.rows.length).toBeGreaterThan(20);
    expect(seen.list).toEqual(model.rows.map(({ id }) => id).sort());
    expect(seen.map.length).toBeGreaterThan(5);
    expect(seen.chart).toEqual(seen.list);
    expect(page.url()).not.toContain('?');
  });

for (const { path } of english) {
  test(`/${path}: list, map, chart and address agree after any 200 actions`, {
    tag: '@chromium',
  }, async ({ page }) => {
    test.setTimeout(120_000);
    const explore = await open(page, path);
    const model = await modelOf(explore);
    let seed = 20261125;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let action = 1; action <= 200; action++) {
      await explore.evaluate(act, { which: random(10), place: random(10_000) });
      if (action % 10) continue;
      await settled(page);
      await expectOne(page, explore, model, `after ${action} actions`);
      expect(errors(await look(explore))).toEqual([]);
    }
    const [before, url] = [await look(explore), page.url()];
    await page.reload();
    await expect(explore.locator('[data-shown]')).toHaveText(/\d/);
    await expect.poll(() => look(explore)).toEqual(before);
    expect(page.url()).toBe(url);
  });

  test(`/${path}: works by keyboard alone, and says what it shows`, async ({ page }) => {
    const explore = await open(page, path);
    const said = explore.locator('[data-announcement]');
    const box = explore.locator('input[type="checkbox"]').first();
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    const number = await box.locator('xpath=..').locator('[data-count]').innerText();
    const name = await box.locator('xpath=..').locator('[data-name]').innerText();
    await expect(said).toContainText(number);
    await expect(said).toContainText(name);
    // The list follows in its own frame: a row that is about to be hidden would lose the focus.
    await expect(explore.locator('li[data-row]:not([hidden])')).toHaveCount(Number(number));
    const pick = explore.locator('li[data-row]:not([hidden]) [data-pick]').first();
    await pick.focus();
    await expect(pick).toBeFocused();
    await page.keyboard.press('Enter');
    const card = explore.locator('[data-card]');
    await expect(card).toBeVisible();
    const words = await card.locator('[data-card-words] p').nth(1).innerText();
    await expect(said).toContainText(words.slice(0, 40));
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await explore.locator('[data-reset]').focus();
    await page.keyboard.press('Enter');
    await expect(explore.locator('li[data-row][hidden]')).toHaveCount(0);
    const all = await explore.locator('li[data-row]').count();
    const listed = explore.locator('li[data-row]:visible');
    expect(await listed.count()).toBeLessThan(all);
    const more = explore.locator('[data-more]');
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(listed).toHaveCount(all);
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    await expect(page).not.toHaveURL(/\?/);
  });

  test(`/${path}: an address brings the choice back; nonsense in it asks for nothing`, {
    tag: '@chromium',
  }, async ({ page }) => {
    const model = await modelOf(await open(page, path));
    const [facet] = model.facets;
    const row = model.rows[3];
    const value = row?.values[0] ?? '';
    const good = `${path}?${facet?.name}=${value},nonsense&row=${row?.id}`;
    const explore = await open(page, good);
    const seen = await look(explore);
    expect(seen.list).toEqual(
      model.rows
        .filter(({ values }) => values[0] === value)
        .map(({ id }) => id)
        .sort(),
    );
    expect(seen.picked).toEqual([row?.id]);
    await expect(page.locator('[data-language]')).toHaveAttribute('href', /row=/);
    await open(page, `${path}?${facet?.name}=<img src=x onerror=alert(1)>&until=x&row=__proto__`);
    expect((await look(explore)).list).toHaveLength(model.rows.length);
    expect((await look(explore)).picked).toEqual([]);
  });

  test(`/${path}: a choice stays when the map comes alive, and in the other language`, async ({
    page,
  }) => {
    const explore = await open(page, path);
    const model = await modelOf(explore);
    const chosen = model.facets[0]?.values[0] ?? '';
    await explore.locator(`input[value="${chosen}"]`).check();
    await settled(page);
    const before = await look(explore);
    await explore.locator('.stage-picture').scrollIntoViewIfNeeded();
    await expect(explore.locator('story-map')).toHaveAttribute('data-live');
    await expect.poll(async () => (await look(explore)).map).toEqual(before.map);
    await expectOne(page, explore, model);
    await page.locator('[data-language]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect
      .poll(async () => (await look(page.locator('explore-rows'))).list)
      .toEqual(before.list);
  });
}

const scrubbed = english.filter(({ scrubs }) => scrubs);

for (const { path } of scrubbed) {
  test(`/${path}: the slider has its keys and says its month`, async ({ page }) => {
    const explore = await open(page, path);
    const { months } = await modelOf(explore);
    const slider = explore.getByRole('slider');
    await slider.focus();
    const last = await slider.getAttribute('aria-valuetext');
    expect(last).toMatch(/20\d\d/);
    await page.keyboard.press('Home');
    await expect(slider).toHaveValue('0');
    await expect(slider).not.toHaveAttribute('aria-valuetext', last ?? '');
    await expect(page).toHaveURL(new RegExp(`until=${months[0]}`));
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveValue('1');
    await expect(page).toHaveURL(new RegExp(`until=${months[1]}`));
    await page.keyboard.press('End');
    await expect(slider).toHaveValue(String(months.length - 1));
    await expect(page).not.toHaveURL(/until/);
    await expect(explore.locator('[data-announcement]')).toContainText(last ?? '');
  });

  test(`/${path}: plays until it is stopped`, { tag: '@chromium' }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const explore = await open(page, path);
    const slider = explore.getByRole('slider');
    const play = explore.locator('[data-play]');
    const name = await play.innerText();
    await play.click();
    await expect(play).not.toHaveText(name);
    await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(1);
    await play.click();
    await expect(play).toHaveText(name);
    const at = await slider.inputValue();
    await expect(page).toHaveURL(/until=/);
    expect(await slider.inputValue()).toBe(at);
  });

  test(`/${path}: with less motion each press moves one month`, { tag: '@chromium' }, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const explore = await open(page, path);
    const slider = explore.getByRole('slider');
    const step = explore.locator('[data-play]');
    await slider.focus();
    await page.keyboard.press('Home');
    await step.click();
    await expect(slider).toHaveValue('1');
    await expect(page).toHaveURL(/until=/);
    await step.click();
    await expect(slider).toHaveValue('2');
  });
}

for (const { path } of english)
  test(`/${path}: a mark can be pressed, on the still map and on the live one`, async ({
    page,
  }) => {
    const explore = await open(page, path);
    const map = explore.locator('.stage-picture');
    const card = explore.locator('[data-card]');
    await map.scrollIntoViewIfNeeded();
    await expect(explore.locator('story-map')).toHaveAttribute('data-live');
    const at = await map.evaluate((picture) => {
      const mark = [...picture.querySelectorAll('[data-row]')].find((one) => {
        const { left, top, width } = one.getBoundingClientRect();
        return (
          width > 0 && left > 60 && left < innerWidth - 60 && top > 80 && top < innerHeight - 80
        );
      });
      const { left, top, width, height } = mark?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(at.x, at.y);
    await expect(card).toBeVisible();
    await expect(explore.locator('li[aria-current]')).toHaveCount(1);
    await card.locator('[data-close]').click();
    await expect(card).toBeHidden();
  });

test('a map that comes alive looks as far as the picked row', { tag: '@chromium' }, async ({
  page,
}) => {
  const { path } = scrubbed[0] ?? { path: '' };
  const away = (await open(page, path)).locator('li[data-away]').first();
  const row = await away.getAttribute('data-row');
  const explore = await open(page, `${path}?row=${row}`);
  const map = explore.locator('.stage-picture');
  const { state = '', wider = '' } = await explore.evaluate((one) => ({
    ...(one as HTMLElement).dataset,
  }));
  expect(wider).not.toBe(state);
  await expect(map).toHaveAttribute('data-state', state);
  await map.scrollIntoViewIfNeeded();
  await expect(map).toHaveAttribute('data-state', wider);
  await expect(map.locator(`.drawing:visible [data-row="${row}"]`)).toHaveAttribute(
    'data-chosen',
    '',
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const { path } of pages)
    test(`/${path}: the whole list and the whole picture, and no control that does nothing`, {
      tag: '@chromium',
    }, async ({ page }) => {
      await page.goto(path);
      const explore = page.locator('explore-rows');
      for (const item of await explore.locator('li[data-row]').all())
        await expect(item).toBeVisible();
      await expect(explore.locator('.stage-picture .drawing:visible')).toHaveCount(1);
      await expect(explore.locator('button:visible, input:visible')).toHaveCount(0);
    });
});

/** In the page: one action of a reader. */
function act(explore: Element, { which, place }: { which: number; place: number }): void {
  const of = <Found extends Element>(selector: string): Found | undefined => {
    const all = [...explore.querySelectorAll<Found>(selector)];
    return all[place % all.length];
  };
  const slider = of<HTMLInputElement>('input[type="range"]');
  if (which < 4) of<HTMLInputElement>('input[type="checkbox"]')?.click();
  else if (which < 7 && slider) {
    slider.value = String(place % (Number(slider.max) + 1));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (which < 9) of<HTMLButtonElement>('li:not([hidden]) [data-pick]')?.click();
  else if (place % 3) of<HTMLButtonElement>('[data-card]:not([hidden]) [data-close]')?.click();
  else of<HTMLButtonElement>('[data-reset]:not([hidden])')?.click();
}

/** Marks that say something else than the list. */
const errors = ({ list, map, chart }: Awaited<ReturnType<typeof look>>) =>
  [...map, ...chart].filter((id) => !list.includes(id));
