/** The embeds under test, read from the build: a new figure is tested without a new line here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import type { Embedded } from '../../hosts/hosts.ts';
import { type Hosting, serveHosts } from '../../hosts/serve.ts';
import { dist, listFiles } from '../../site/pages.ts';
import { test as base, expect } from './test.ts';

export interface Embed {
  /** Path below the base, without a leading slash. */
  path: string;
  file: string;
  lang: string;
  id: string;
  title: string;
  /** The states that a reader can choose, by the value of their radio button. */
  states: string[];
}

export const embeds: Embed[] = listFiles().flatMap((file) => {
  const [, lang, id] = /^embed\/v1\/(en|es)\/([^/]+)\/index\.html$/.exec(file) ?? [];
  if (!lang || !id) return [];
  const { document } = new JSDOM(readFileSync(join(dist, file), 'utf8')).window;
  const states = [...document.querySelectorAll<HTMLInputElement>('input[name="state"]')];
  return {
    path: file.replace(/index\.html$/, ''),
    file: join(dist, file),
    lang,
    id,
    title: document.querySelector('h1')?.textContent?.trim() ?? '',
    states: states.map(({ value }) => value),
  };
});
if (embeds.length === 0) throw new Error('The build holds no embed');

/** The figure with most states in one language, for what does not depend on a figure's content. */
export const model = embeds
  .filter(({ lang }) => lang === 'en')
  .reduce((most, one) => (one.states.length > most.states.length ? one : most));

/** What a writer pastes of an embed, when the site stands at an address. */
export function embedded({ id, lang, title, path }: Embed, site: string, query = ''): Embedded {
  const at = (path: string) => new URL(path, site).href;
  return {
    id,
    lang,
    title: title.replaceAll('"', '&quot;'),
    embed: at(`${path}${query}`),
    chart: at(`chart/${lang}/${id}/`),
    loader: at('embed/v1/loader.js'),
  };
}

/** The site's test, with a second site of host pages. */
export const test = base.extend<object, { hosting: Hosting }>({
  hosting: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what is asked for from this pattern.
    async ({}, use) => {
      const hosting = await serveHosts();
      await use(hosting);
      await hosting.close();
    },
    { scope: 'worker' },
  ],
});

/** One frame of a host page and what stands in it. */
export interface Framed {
  frame: Locator;
  inside: FrameLocator;
}

export function framed(page: Page, at = 0): Framed {
  const frame = page.locator('iframe').nth(at);
  return { frame, inside: frame.contentFrame() };
}

const heightOf = async (element: Locator): Promise<number> =>
  (await element.boundingBox())?.height ?? 0;

/** The height of what stands in a frame, in CSS pixels. */
export const contentHeight = ({ inside }: Framed): Promise<number> =>
  heightOf(inside.locator('#embed'));

/** Waits until the frame is as high as what stands in it, to a pixel, and returns that height. */
export async function expectExact(
  one: Framed,
  grants: (height: number) => number = (height) => height,
): Promise<number> {
  await one.inside.locator('#embed').waitFor();
  await expect
    .poll(
      async () => {
        const wanted = grants(await contentHeight(one));
        const given = await heightOf(one.frame);
        return Math.abs(given - wanted) <= 1 ? 'exact' : `${given} px for ${wanted} px`;
      },
      { intervals: [20, 50, 100] },
    )
    .toBe('exact');
  return contentHeight(one);
}

/** Chooses a state as a reader does, by the words beside its button. */
export async function choose({ inside }: Framed, state: string): Promise<void> {
  const button = inside.locator(`input[name="state"][value="${state}"]`);
  await button.check({ force: true });
  await expect(button).toBeChecked();
}

/** Opens the notes, or closes them. */
export async function fold({ inside }: Framed): Promise<void> {
  await inside.locator('details.notes > summary').click();
}

export { expect };
