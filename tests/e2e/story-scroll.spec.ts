import type { Page } from '@playwright/test';
import { models, screens } from './support/site.ts';
import { jump, look, open, scrollRange, settle, wheel } from './support/story.ts';
import { expect, test } from './support/test.ts';

const places = 40;

/** Records the moments when not exactly one step is active. */
async function watchActive(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const odd: number[] = [];
    Object.assign(window, { odd });
    new MutationObserver(() => {
      const { length } = document.querySelectorAll('.step[data-active]');
      if (length !== 1) odd.push(length);
    }).observe(document.body, { subtree: true, attributeFilter: ['data-active'] });
  });
  return () => page.evaluate(() => (window as unknown as { odd: number[] }).odd);
}

for (const { path, steps } of models)
  for (const [screen, viewport] of Object.entries(screens))
    test.describe(`/${path} scrolled, ${screen}`, {
      tag: screen === 'phone' ? '@chromium' : [],
    }, () => {
      test.use({ viewport });
      test.slow();
      const order = steps.map((step) => step.id);
      /** Where a step becomes active, as a share of the window's height: see `src/scrolly/trigger.ts`. */
      const line = screen === 'phone' ? 0.75 : 0.5;
      /** Pixels beside an edge where a step must be told from its neighbour; well under what a changed height moves. */
      const margin = 12;

      test('one step is active at every place, in order, with its picture', async ({ page }) => {
        await open(page, path);
        const odd = await watchActive(page);
        const turn = Math.ceil((await scrollRange(page)) / places);
        const met: string[] = [];
        for (let place = 0; place <= places; place++) {
          await expect
            .poll(async () => {
              const seen = await look(page);
              return seen.active.length === 1 && seen.shown === seen.wanted;
            }, `place ${place}`)
            .toBe(true);
          const {
            active: [id = ''],
            progress,
          } = await look(page);
          expect(progress).toMatch(new RegExp(`\\b${order.indexOf(id) + 1}\\D+${order.length}\\b`));
          if (met.at(-1) !== id) met.push(id);
          await wheel(page, turn);
        }
        expect(met).toEqual(order.filter((id) => met.includes(id)));
        expect(met.at(0)).toBe(order.at(0));
        expect(met.at(-1)).toBe(order.at(-1));
        expect(await odd()).toEqual([]);
      });

      test('scrolling up goes back through the same steps', async ({ page }) => {
        await open(page, path);
        await jump(page, await scrollRange(page));
        const met: string[] = [];
        for (let place = 0; place <= places; place++) {
          const {
            active: [id = ''],
          } = await look(page);
          if (met.at(-1) !== id) met.push(id);
          await wheel(page, -Math.ceil((await scrollRange(page)) / places));
        }
        expect(met).toEqual(order.toReversed().filter((id) => met.includes(id)));
        expect(met.at(-1)).toBe(order.at(0));
      });

      for (const change of [-100, 100])
        test(`a height changed by ${change} px on the way changes nothing else`, async ({
          page,
        }) => {
          const height = viewport.height + change;
          const active = async () => (await look(page)).active;
          await open(page, path);
          const odd = await watchActive(page);
          await jump(page, Math.round((await scrollRange(page)) / 4));
          await page.setViewportSize({ ...viewport, height });
          await settle(page);
          // Close to both sides of each step's edge: a line still measured by the old height would show.
          for (const [index, id] of order.entries()) {
            const edge = () =>
              page.evaluate(
                ([id = '', line = 0]) => {
                  const { top } = document.querySelector(`#${id}`)?.getBoundingClientRect() ?? {};
                  return top === undefined ? Number.NaN : scrollY + top - line * innerHeight;
                },
                [id, line] as const,
              );
            await jump(page, Math.round((await edge()) + margin));
            expect(await active(), `past the edge of ${id}`).toEqual([id]);
            const before = order[index - 1] ?? id;
            await jump(page, Math.round((await edge()) - margin));
            expect(await active(), `before the edge of ${id}`).toEqual([before]);
          }

          for (let turns = 0; turns < 12; turns++) {
            const toggled = turns % 2 ? height : viewport.height;
            await page.setViewportSize({ ...viewport, height: toggled });
            await wheel(page, -300);
            expect(await active(), `turn ${turns}`).toHaveLength(1);
          }
          expect(await odd()).toEqual([]);
        });
    });
