/** Steps, map, deep link and keyboard in WebKitGTK: run by `node --test`, against the build in `DIST`. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findBrowsers } from './browsers.ts';
import { type Served, serve } from './serve.ts';
import { dist, languageOf, readPages, stepsOf } from './site/pages.ts';
import { keys, openWebKit, type WebKitPage } from './webkit.ts';

const { webkit } = findBrowsers();
const chapters = readPages().filter((page) => stepsOf(page).length > 0);
const skip = webkit ? false : 'WebKitGTK is not installed';

const active = `const all = document.querySelectorAll('.step[data-active]');
  return all.length === 1 ? all[0].id : ''`;
const stands = `const step = document.querySelector('.step[data-active]#' + arguments[0]);
  const stage = step?.closest('.scrolly').querySelector('.stage-picture');
  const words = step?.querySelector('.words').getBoundingClientRect();
  return Boolean(words) && stage.dataset.state === step.dataset.state
    && words.top < innerHeight && words.bottom > 0`;

let site: Served;
let page: WebKitPage;
before(async () => {
  site = await serve({ dir: dist });
  if (!webkit) return;
  page = await openWebKit(webkit);
  await page.resize(1366, 900);
});
after(async () => {
  await page?.close();
  await site.close();
});

for (const chapter of chapters) {
  const steps = stepsOf(chapter);
  const name = `${chapter.path} (${languageOf(chapter)})`;
  const visit = async (hash = '') => {
    await page.go('about:blank'); // a changed hash alone would not load the page again
    await page.go(site.url + chapter.path + hash);
    await page.until('a step', active);
  };

  test(`WebKit: ${name} opens a link to a step`, { skip }, async () => {
    for (const { id } of steps.filter((_, index) => index % 4 === 2)) {
      await visit(`#${id}`);
      await page.until(`step ${id} with its picture`, stands, id);
    }
  });

  test(`WebKit: ${name} follows the scroll`, { skip }, async () => {
    await visit();
    const seen = new Set<string>();
    for (const { id } of steps) {
      await page.run(
        `document.getElementById('${id}').scrollIntoView({ block: 'center', behavior: 'instant' })`,
      );
      seen.add(
        await page.until(
          `step ${id}`,
          `return document.querySelector('.step[data-active]#${id}')?.id`,
        ),
      );
      await page.until(`the picture of ${id}`, stands, id);
    }
    assert.equal(seen.size, steps.length);
    await page.press(keys.pageDown);
    await page.until('a step in the address', 'return location.hash.length > 1');
  });

  test(`WebKit: ${name} turns steps by keyboard`, { skip }, async () => {
    const [, second, third] = steps;
    assert.ok(second && third);
    await visit(`#${second.id}`);
    await page.until('the second step', stands, second.id);
    await page.press(keys.right);
    await page.until('the third step', stands, third.id);
    assert.equal(await page.run('return location.hash'), `#${third.id}`);
    await page.press(keys.left);
    await page.until('the second step again', stands, second.id);
    await page.run('history.back()');
    await page.until('the third step by Back', stands, third.id);
  });

  if (chapter.document.querySelector('story-map'))
    test(`WebKit: ${name} brings its map alive`, { skip }, async () => {
      await visit();
      await page.run(
        `document.querySelector('story-map').scrollIntoView({ block: 'center', behavior: 'instant' })`,
      );
      await page.until(
        'the live map',
        `return document.querySelector('story-map[data-live] .leaflet-container') !== null`,
      );
      await page.click('story-map button[data-map-use]');
      const pressed = (value: string) =>
        `return document.querySelector('[data-map-use]').getAttribute('aria-pressed') === '${value}'`;
      await page.until('the map in use', pressed('true'));
      await page.press(keys.escape);
      await page.until('the map left', pressed('false'));
    });

  test(`WebKit: ${name} opens a note`, { skip }, async () => {
    await visit();
    await page.run(`document.querySelector('main a.fact').click()`);
    await page.until(
      'the note',
      `return document.querySelector('#note-card:popover-open a') !== null`,
    );
    await page.press(keys.escape);
    await page.until(
      'no note',
      `return document.querySelector('#note-card:popover-open') === null`,
    );
  });
}
