import { chapters, screens } from './support/site.ts';
import { look, open, seesFirstLine, seesPicture } from './support/story.ts';
import { expect, test } from './support/test.ts';

for (const [screen, viewport] of Object.entries(screens))
  test.describe(`a link to a step, ${screen}`, {
    tag: screen === 'phone' ? '@chromium' : [],
  }, () => {
    test.use({ viewport });

    for (const { path, steps } of chapters)
      for (const { id, state, number } of steps)
        test(`/${path}#${id} opens at its words, with its picture`, async ({ page }) => {
          await open(page, `${path}#${id}`);
          await expect
            .poll(() => look(page))
            .toMatchObject({
              active: [id],
              wanted: state,
              shown: state,
              progress: expect.stringMatching(new RegExp(`\\b${number}\\D+${steps.length}\\b`)),
            });
          await expect.poll(() => seesFirstLine(page, id), 'its words are on screen').toBe(true);
          await expect.poll(() => seesPicture(page), 'its picture is on screen').toBe(true);
          expect(new URL(page.url()).hash).toBe(`#${id}`);
        });
  });
