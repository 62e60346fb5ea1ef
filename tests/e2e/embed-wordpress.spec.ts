import { hidings, hostPage, script, wordpressMarkup } from '../hosts/hosts.ts';
import { wordpress } from '../hosts/listeners.ts';
import { contentHeight, embedded, expect, framed, light, model, test } from './support/embeds.ts';

/** A post with one embed; its script stands before the post, as in the head, or after it. */
const post = (markup: string, first: boolean) =>
  hostPage(first ? script(wordpress) + markup : markup + script(wordpress));

const loads = 150;
const rounds = 6;

/** Ten letters and digits that no other load has. */
const secretOf = (load: number) => `s${String(load).padStart(4, '0')}AbCd9`;

// WordPress hides the frame until it has spoken, and what is hidden gets no frame of animation.
test.describe('a pasted address is shown in every load', { tag: '@chromium' }, () => {
  for (let round = 0; round < rounds; round++)
    test(`${loads / rounds} of ${loads}, part ${round + 1}`, async ({ page, hosting, baseURL }) => {
      const missed: number[] = [];
      for (let load = round; load < loads; load += rounds) {
        const hiding = hidings[load % 2] as string;
        // Now and then a heavy one, which is still being read when the host speaks.
        const embed = embedded(load % 10 ? light : model, baseURL ?? '');
        const markup = wordpressMarkup(embed, secretOf(load), hiding);
        await page.goto(hosting.publish(post(markup, load % 4 > 1)), { waitUntil: 'commit' });
        const shown = await page
          .waitForFunction(
            () => {
              const frame = document.querySelector('iframe');
              return frame && !frame.hasAttribute('style') && Number(frame.height) !== 480;
            },
            undefined,
            { timeout: 5000, polling: 20 },
          )
          .then(
            () => true,
            () => false,
          );
        if (!shown) missed.push(load);
      }
      expect(missed, 'loads without the embed').toEqual([]);
      await expect(page.locator('blockquote')).toBeHidden();
      const height = await contentHeight(framed(page));
      expect(await framed(page).frame.getAttribute('height')).toBe(
        String(Math.min(1000, Math.ceil(height))),
      );
    });
});

// The frame must have the focus, which only a real press gives it; Firefox's driver presses nothing in such frames.
test('a link to our own site leaves the sandbox by the message that WordPress follows', {
  tag: '@chromium',
}, async ({ page, hosting, baseURL }) => {
  const markup = wordpressMarkup(embedded(model, baseURL ?? ''), 'a1B2c3D4e5', hidings[0]);
  // The site that is asked for is built for another host than the test's.
  await page.goto(hosting.publish(post(markup, false)));
  const link = framed(page).inside.locator('#embed a[href]:visible').first();
  await link.evaluate((element: HTMLAnchorElement) => {
    element.href = `${location.origin}/`;
  });
  await link.click();
  await expect(page).toHaveURL(baseURL ?? '');
});
