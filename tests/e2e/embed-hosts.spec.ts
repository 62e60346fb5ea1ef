import { spawnSync } from 'node:child_process';
import {
  below,
  deaf,
  type Embedded,
  families,
  frame,
  type Host,
  hostPage,
  inDetails,
  inTab,
  listed,
  mountedTwice,
  native,
  script,
  stripped,
} from '../hosts/hosts.ts';
import { datawrapperByWindow } from '../hosts/listeners.ts';
import {
  embedded,
  embeds,
  expect,
  expectExact,
  type Framed,
  framed,
  model,
  test,
} from './support/embeds.ts';

/** Widths of the host's column, in CSS pixels: the frame is first made wider, then narrower. */
const widths = [320, 900, 600];
const height = 900;

/** The height that hosts give a frame that they know nothing of. */
const tall = 480;

/** A frame of ours is all that the page may show. */
const strictPolicy = (site: string, ...more: string[]) => ({
  'content-security-policy': [
    "default-src 'none'",
    `frame-src ${new URL(site).origin}`,
    // The page's own icon, lest the browser ask for one.
    'img-src data:',
    ...more,
  ].join('; '),
});

/** How wide a picture is that has come, in its own pixels. */
const wide = async (image: HTMLElement | SVGElement): Promise<number> => {
  if (!(image instanceof HTMLImageElement)) return 0;
  await image.decode();
  return image.naturalWidth;
};

/** Letters and digits only: a PDF breaks lines and joins letters as it likes. */
const bare = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Leaves out of the complaints what is the host's own doing. */
function quieten(watch: { noise: string[] }, { noise }: Host): void {
  watch.noise = watch.noise.filter((line) => !noise?.test(line));
}

/** The height that a host gives what was pasted, by the height that it asks for. */
const granted =
  ({ grants }: Host, pasted: Embedded) =>
  (height: number): number =>
    grants ? grants(height, pasted) : height;

/** Looks at the height at first, in another state, with the notes open, and as it was. */
async function expectToFollow(
  one: Framed,
  states: string[],
  grants?: (height: number) => number,
): Promise<void> {
  await expectExact(one, {}, grants);
  const closed = await expectExact(one, { state: states.at(-1) }, grants);
  expect(await expectExact(one, { notes: true }, grants)).toBeGreaterThan(closed + 20);
  await expectExact(one, { state: states[0], notes: false }, grants);
}

test.describe('the frame is as high as the embed, to a pixel', () => {
  for (const [name, host] of Object.entries(families))
    test(`by ${name}`, async ({ page, hosting, baseURL, watch }) => {
      await page.setViewportSize({ width: widths[0] as number, height });
      const pasted = embedded(model, baseURL ?? '');
      await page.goto(hosting.publish(host.page(pasted)));
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        await expectToFollow(framed(page), model.states, granted(host, pasted));
      }
      const complaints = await page.evaluate(() =>
        'complaints' in window ? window.complaints : [],
      );
      expect(complaints, 'messages that the host does not know').toEqual([]);
      quieten(watch, host);
    });

  for (const width of widths)
    test(`by CSS alone, ${width} px wide`, { tag: '@chromium' }, async ({
      page,
      hosting,
      baseURL,
    }) => {
      await page.setViewportSize({ width, height });
      const headers = strictPolicy(baseURL ?? '', "style-src 'unsafe-inline'");
      const pasted = embedded(model, baseURL ?? '');
      await page.goto(hosting.publish(native.page(pasted), { headers }));
      const can = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
      test.skip(!can, 'this Chromium does not know frame-sizing');
      await expectToFollow(framed(page), model.states, granted(native, pasted));
    });

  // Every figure, in one kind of host, all on one page.
  for (const lang of ['en', 'es'])
    test(`of every figure, ${lang}`, { tag: '@chromium' }, async ({ page, hosting, baseURL }) => {
      const all = embeds.filter((embed) => embed.lang === lang);
      const site = baseURL ?? '';
      await page.goto(hosting.publish(listed(all.map((embed) => embedded(embed, site)))));
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        for (const [at, { states }] of all.entries()) {
          const one = framed(page, at);
          // Browsers let frames rest that are out of sight.
          await one.frame.scrollIntoViewIfNeeded();
          await expectExact(one, { state: states[(at + width) % states.length] });
          if (width === widths[0]) await expectExact(one, { notes: true });
        }
      }
    });
});

test.describe('a frame that is not there at first', () => {
  test('in a closed box', async ({ page, hosting, baseURL }) => {
    await page.goto(hosting.publish(inDetails(embedded(model, baseURL ?? ''))));
    await page.locator('summary').click();
    await expectToFollow(framed(page), model.states);
  });

  test('in a tab that is not shown', async ({ page, hosting, baseURL }) => {
    await page.goto(hosting.publish(inTab(embedded(model, baseURL ?? ''))));
    await page.waitForLoadState('load');
    await page.locator('button').click();
    await expectToFollow(framed(page), model.states);
  });

  test('far below, until it is scrolled to', async ({ page, hosting, baseURL, watch }) => {
    await page.goto(hosting.publish(below(embedded(model, baseURL ?? ''))));
    await page.waitForLoadState('load');
    expect(watch.requests.filter((url) => url.includes(model.path))).toEqual([]);
    await framed(page).frame.scrollIntoViewIfNeeded();
    await expectToFollow(framed(page), model.states);
  });

  test('mounted, unmounted and mounted again', async ({ page, hosting, baseURL }) => {
    await page.goto(hosting.publish(mountedTwice(embedded(model, baseURL ?? ''))));
    await expectToFollow(framed(page), model.states);
  });
});

test.describe('a host that does not listen', () => {
  for (const [name, host] of Object.entries(deaf))
    test(`${name}: the figure is there, its source in sight`, async ({
      page,
      hosting,
      baseURL,
      watch,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(hosting.publish(host.page(embedded(model, baseURL ?? ''))));
      const { frame, inside } = framed(page);
      await expect(inside.locator('h1')).toHaveText(model.title);
      await expect(inside.locator('.picture:visible')).not.toHaveCount(0);
      const top = (await frame.boundingBox())?.y ?? 0;
      const source = await inside.locator('.source').boundingBox();
      expect((source?.y ?? 0) + (source?.height ?? 0) - top).toBeLessThanOrEqual(200);
      // What lies below is reached by scrolling.
      await inside.locator('summary').last().scrollIntoViewIfNeeded();
      await expect(inside.locator('summary').last()).toBeInViewport();
      if (host.height) expect((await frame.boundingBox())?.height).toBe(host.height);
      quieten(watch, host);
    });

  test('a policy that allows our frame and nothing else', async ({ page, hosting, baseURL }) => {
    const html = hostPage(
      frame(embedded(model, baseURL ?? ''), `width="320" height="${tall}" frameborder="0"`),
    );
    const headers = strictPolicy(baseURL ?? '');
    await page.goto(hosting.publish(html.replace(/<style>.*?<\/style>/, ''), { headers }));
    const one = framed(page);
    const given = () => tall;
    await expectExact(one, { state: model.states[1], notes: true }, given);
    await expect(one.inside.locator(`figure.state[data-state="${model.states[1]}"]`)).toBeVisible();
    await expect(one.inside.locator('.notes p').first()).toBeVisible();
  });

  test('no frame survives: words and the way to the figure stay', async ({
    page,
    hosting,
    baseURL,
  }) => {
    const all = embedded(model, baseURL ?? '');
    await page.goto(hosting.publish(stripped(all)));
    await expect(page.locator('iframe, script')).toHaveCount(0);
    for (const link of await page.locator('a').all())
      await expect(link).toHaveAttribute('href', all.chart);
    // In words, of the frame, of the same with our loader, of the picture and of the answer; and by two pictures.
    await expect(page.locator('a', { hasText: model.title })).toHaveCount(4);
    await expect(page.locator('a > img')).toHaveCount(2);
    for (const image of await page.locator('img').all()) {
      expect(await image.getAttribute('alt')).not.toBe('');
      expect(await image.evaluate(wide)).toBeGreaterThan(300);
    }
  });
});

test.describe('a reader without script', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  test('sees the figure in the snippet, and the way to it in the element', async ({
    page,
    hosting,
    baseURL,
  }) => {
    const { pasted } = embedded(model, baseURL ?? '');
    await page.goto(hosting.publish(hostPage(pasted.frame + pasted.element)));
    await expect(page.locator('iframe')).toHaveCount(1);
    await expect(framed(page).inside.locator('h1')).toHaveText(model.title);
    await expect(framed(page).inside.locator('.picture:visible')).not.toHaveCount(0);
    await expect(page.locator('line-lab-chart a > img')).toBeVisible();
    expect(await page.locator('line-lab-chart img').evaluate(wide)).toBeGreaterThan(300);
  });
});

// A frame that its host never makes higher is cut off on paper too.
test('a printed page holds the words and the source of every embed', {
  tag: '@chromium',
}, async ({ page, hosting, baseURL }) => {
  const all = embeds.filter(({ lang }) => lang === 'es').slice(0, 3);
  const [resized, fixed, lazy] = all.map((embed) => embedded(embed, baseURL ?? ''));
  if (!resized || !fixed || !lazy) throw new Error('The build holds too few figures');
  await page.goto(
    hosting.publish(
      hostPage(
        frame(resized, 'style="width:100%"') +
          script(datawrapperByWindow) +
          frame(fixed, `width="600" height="${tall}"`) +
          lazy.pasted.frame,
      ),
    ),
  );
  await expectExact(framed(page));
  await framed(page, 2).frame.scrollIntoViewIfNeeded();
  const words: string[] = [];
  for (const at of all.keys())
    for (const part of ['h1', '.source', '.measure'])
      words.push(await framed(page, at).inside.locator(part).innerText());
  const pdf = await page.pdf({ format: 'A4' });
  const text = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  test.skip(text.error !== undefined, 'pdftotext is not installed');
  const printed = bare(text.stdout);
  for (const one of words) expect(printed, one).toContain(bare(one));
});
