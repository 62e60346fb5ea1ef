/** The embeds under test, read from the build: a new figure is tested without a new line here. */
import { readFileSync, statSync } from 'node:fs';
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
  /** The heights that its own page recommends for frames, by their width, in CSS pixels. */
  heights: { width: number; recommended: number }[];
  pasted: Embedded['pasted'];
  answer: string;
  /** The address that the site was built for. */
  site: string;
}

/** Numbers in the cells of a table's row, however the language groups their digits. */
const numbersIn = (row: Element | null | undefined): number[] =>
  [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) =>
    Number(textContent?.replace(/\D/g, '')),
  );

const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const parsed = (file: string): Document => new JSDOM(read(file)).window.document;

/** What a figure's own page and its oEmbed answer offer. */
function offered(lang: string, id: string): Pick<Embed, 'site' | 'heights' | 'pasted' | 'answer'> {
  const page = parsed(`chart/${lang}/${id}/index.html`);
  const code = (way: string) => page.querySelector(`#way-${way} code`)?.textContent ?? '';
  const table = page.querySelector('.embed-heights');
  const recommended = numbersIn(table?.querySelector('[data-heights]'));
  const widths = numbersIn(table?.querySelector('tr'));
  const own = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  return {
    site: own.replace(/chart\/.*$/, ''),
    heights: widths.map((width, at) => ({ width, recommended: recommended[at] ?? 0 })),
    pasted: {
      frame: code('frame'),
      loader: code('loader'),
      element: code('element'),
      image: code('image'),
    },
    answer: JSON.parse(read(`oembed/v1/${lang}/${id}.json`)).html,
  };
}

export const embeds: Embed[] = listFiles().flatMap((file) => {
  const [, lang, id] = /^embed\/v1\/(en|es)\/([^/]+)\/index\.html$/.exec(file) ?? [];
  if (!lang || !id) return [];
  const document = parsed(file);
  // At the address of a figure that is gone stands a frozen copy.
  if (document.querySelector('.removed')) return [];
  const states = [...document.querySelectorAll<HTMLInputElement>('input[name="state"]')];
  return {
    path: file.replace(/index\.html$/, ''),
    file: join(dist, file),
    lang,
    id,
    title: document.querySelector('h1')?.textContent?.trim() ?? '',
    states: states.map(({ value }) => value),
    ...offered(lang, id),
  };
});
const sizeOf = ({ file }: Embed): number => statSync(file).size;

if (embeds.length === 0) throw new Error('The build holds no embed');

const english = embeds.filter(({ lang }) => lang === 'en');

/** The figure with most states, for what does not depend on a figure's content. */
export const model = english.reduce((most, one) =>
  one.states.length > most.states.length ? one : most,
);

/** The figure that is loaded fastest, for what takes many loads. */
export const light = english.reduce((least, one) => (sizeOf(one) < sizeOf(least) ? one : least));

/** What a writer pastes of an embed, when the site stands at an address. */
export function embedded(
  { id, lang, title, path, pasted, answer, site: built }: Embed,
  site: string,
  query = '',
): Embedded {
  const here = (text: string) => text.replaceAll(built, site);
  return {
    id,
    title: title.replaceAll('"', '&quot;'),
    embed: `${site}${path}${query}`,
    chart: `${site}chart/${lang}/${id}/`,
    pasted: {
      frame: here(pasted.frame),
      loader: here(pasted.loader),
      element: here(pasted.element),
      image: here(pasted.image),
    },
    answer: here(answer),
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

/** The height of what stands in the frame, in CSS pixels. */
export const contentHeight = ({ inside }: Framed): Promise<number> =>
  inside.locator('#embed').evaluate((embed) => embed.getBoundingClientRect().height);

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
  one: Framed,
  change: Change = {},
  grants: (height: number) => number = (height) => height,
): Promise<number> {
  let height = await one.inside.locator('#embed').evaluate(makeChange, change);
  await expect(async () => {
    const given = await one.frame.evaluate(untilHigh, grants(height));
    // The window may have become wider or narrower since.
    height = await contentHeight(one);
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
