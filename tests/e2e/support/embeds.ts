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

/** What a reader does to an embed. */
export interface Change {
  /** Chooses this state. */
  state?: string | undefined;
  /** Opens or closes the notes. */
  notes?: boolean;
}

/**
 * Changes what stands in the frame and waits until the frame is as high, to a pixel; returns that height.
 * By no mouse, which Firefox's driver does not bring into frames of another site, and in few questions, because
 * each takes it long.
 */
export async function expectExact(
  { frame, inside }: Framed,
  change: Change = {},
  grants: (height: number) => number = (height) => height,
): Promise<number> {
  const content = inside.locator('#embed');
  let height = await content.evaluate(makeChange, change);
  await expect(async () => {
    const given = await frame.evaluate(untilHigh, grants(height));
    // The window may have become wider or narrower since.
    height = await content.evaluate((embed) => embed.getBoundingClientRect().height);
    const wanted = grants(height);
    expect(Math.abs(given - wanted), `${given} px for ${wanted} px`).toBeLessThanOrEqual(1);
  }).toPass({ intervals: [20], timeout: 5000 });
  return height;
}

function makeChange(embed: Element, { state, notes }: Change): number {
  const choice = embed.querySelector<HTMLElement>(`[name="state"][value="${state}"]`);
  if (state) choice?.click();
  const part = embed.querySelector<HTMLDetailsElement>('details.notes');
  if (notes !== undefined && part?.open !== notes) part?.querySelector('summary')?.click();
  return embed.getBoundingClientRect().height;
}

/** Waits a moment until the frame is so high, and returns how high it is. */
const untilHigh = (frame: Element, wanted: number): Promise<number> =>
  new Promise((done) => {
    const end = performance.now() + 150;
    const look = () => {
      const { height } = frame.getBoundingClientRect();
      if (Math.abs(height - wanted) <= 1 || performance.now() > end) done(height);
      else setTimeout(look, 10);
    };
    look();
  });

export { expect };
