import { spawnSync } from 'node:child_process';
import {
  below,
  deaf,
  families,
  type Host,
  hostPage,
  inDetails,
  inTab,
  many,
  mountedTwice,
  native,
  snippet,
  stripped,
} from '../hosts/hosts.ts';
import {
  choose,
  contentHeight,
  embedded,
  embeds,
  expect,
  expectExact,
  type Framed,
  fold,
  framed,
  model,
  test,
} from './support/embeds.ts';

/** Widths of the host's column, in CSS pixels: the frame is first made wider, then narrower. */
const widths = [320, 900, 600];
const height = 900;

const [family] = Object.values(families) as [Host];

/** Looks at the height when a state is chosen, when the notes are opened, and when they are closed again. */
async function expectToFollow(one: Framed, { grants }: Host, states: string[]): Promise<void> {
  await expectExact(one, grants);
  for (const state of [states.at(-1), states[0]]) {
    if (state) await choose(one, state);
    await expectExact(one, grants);
  }
  const closed = await contentHeight(one);
  await fold(one, true);
  expect(await expectExact(one, grants)).toBeGreaterThan(closed + 20);
  await fold(one, false);
  expect(await expectExact(one, grants)).toBeLessThan(closed + 20);
}

test.describe('the frame is as high as the embed, to a pixel', () => {
  for (const [name, host] of Object.entries(families))
    test(`by ${name}`, async ({ page, hosting, baseURL }) => {
      await page.setViewportSize({ width: widths[0] as number, height });
      await page.goto(hosting.publish(host.page(embedded(model, baseURL ?? ''))));
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        await expectToFollow(framed(page), host, model.states);
      }
      const complaints = await page.evaluate(() => ('complaints' in window ? window.complaints : []));
      expect(complaints, 'messages that the host does not know').toEqual([]);
    });

  for (const width of widths)
    test(`by CSS alone, ${width} px wide`, { tag: '@chromium' }, async ({
      page,
      hosting,
      baseURL,
    }) => {
      await page.setViewportSize({ width, height });
      // Under the strictest policy: a frame of ours is all that may be shown.
      const headers = {
        'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${new URL(baseURL ?? '').origin}`,
      };
      await page.goto(hosting.publish(native.page(embedded(model, baseURL ?? '')), { headers }));
      const can = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
      test.skip(!can, 'this Chromium does not know frame-sizing');
      await expectToFollow(framed(page), native, model.states);
    });

  // Each figure in one kind of host.
  for (const embed of embeds.filter((one) => one !== model))
    test(`of ${embed.path}`, { tag: '@chromium' }, async ({ page, hosting, baseURL }) => {
      await page.setViewportSize({ width: widths[0] as number, height });
      await page.goto(hosting.publish(family.page(embedded(embed, baseURL ?? ''))));
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        await expectToFollow(framed(page), family, embed.states);
      }
    });
});

test.describe('a frame that is not there at first', () => {
  test('in a closed box', async ({ page, hosting, baseURL }) => {
    await page.goto(hosting.publish(inDetails(embedded(model, baseURL ?? ''))));
    await page.locator('summary').click();
    await expectToFollow(framed(page), family, model.states);
  });

  test('in a tab that is not shown', async ({ page, hosting, baseURL }) => {
    await page.goto(hosting.publish(inTab(embedded(model, baseURL ?? ''))));
    await page.waitForLoadState('load');
    await page.locator('button').click();
    await expectToFollow(framed(page), family, model.states);
  });

  test('far below, until it is scrolled to', async ({ page, hosting, baseURL, watch }) => {
    await page.goto(hosting.publish(below(embedded(model, baseURL ?? ''))));
    await page.waitForLoadState('load');
    expect(watch.requests.filter((url) => url.includes(model.path))).toEqual([]);
    await framed(page).frame.scrollIntoViewIfNeeded();
    await expectToFollow(framed(page), family, model.states);
  });

  test('mounted, unmounted and mounted again', async ({ page, hosting, baseURL }) => {
    await page.goto(hosting.publish(mountedTwice(embedded(model, baseURL ?? ''))));
    await expectToFollow(framed(page), family, model.states);
  });
});

test('twelve embeds on one page each have their own height', async ({ page, hosting, baseURL }) => {
  const all = Array.from({ length: 12 }, (_, at) => embeds[at % embeds.length] as typeof model);
  await page.goto(hosting.publish(many(all.map((embed) => embedded(embed, baseURL ?? '')))));
  for (const at of all.keys()) {
    await framed(page, at).frame.scrollIntoViewIfNeeded();
    await expectExact(framed(page, at));
  }
});
