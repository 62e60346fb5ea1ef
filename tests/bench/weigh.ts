/** Bytes on the wire, by type, at load and after the whole scroll. */
import type { Browser } from 'playwright-core';
import { openPhone, type Phone, skim } from './phone.ts';

export const kinds = ['html', 'css', 'js', 'font', 'data', 'image', 'other'] as const;
export type Kind = (typeof kinds)[number];
export type Weight = Record<Kind, number>;

export interface Weights {
  load: Weight;
  scrolled: Weight;
  /** What the whole scroll weighs when the map never comes alive. */
  withoutMap: Weight;
  /** Requests to other hosts. */
  foreign: string[];
}

export const total = (weight: Weight): number => kinds.reduce((sum, kind) => sum + weight[kind], 0);

/** Weighs a page twice: as it is, and with its map kept a drawing. */
export async function weigh(browser: Browser, url: string): Promise<Weights> {
  const whole = await visit(browser, url, { map: true });
  const without = await visit(browser, url, { map: false });
  return { ...whole, withoutMap: without.scrolled };
}

async function visit(browser: Browser, url: string, { map }: { map: boolean }) {
  await using phone = await openPhone(browser, { slow: false });
  const { page } = phone;
  // Without its element the map stays the drawing it is without script.
  if (!map) await page.addInitScript(forbidElement, 'story-map');
  const scale = weighbridge(phone, new URL(url).origin);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const load = scale.read();
  await skim(phone);
  if (map && (await page.locator('story-map').count()))
    await page.locator('story-map[data-live]').first().waitFor();
  await settled(phone);
  const scrolled = scale.read();
  return { load, scrolled, foreign: scale.foreign };
}

function forbidElement(forbidden: string): void {
  const define = customElements.define.bind(customElements);
  customElements.define = (name, ...rest) => {
    if (name !== forbidden) define(name, ...rest);
  };
}

/** Adds up what arrives, headers included, as the browser's network layer counts it. */
function weighbridge({ session }: Phone, origin: string) {
  const weight = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Weight;
  const open = new Map<string, Kind>();
  const foreign: string[] = [];
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/^(data|blob):/.test(response.url)) return;
    if (new URL(response.url).origin !== origin) foreign.push(response.url);
    open.set(requestId, kindOf(response.mimeType));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = open.get(requestId);
    if (kind) weight[kind] += encodedDataLength;
  });
  return { foreign, read: (): Weight => ({ ...weight }) };
}

function kindOf(type: string): Kind {
  if (type.includes('html')) return 'html';
  if (type.includes('css')) return 'css';
  if (type.includes('javascript')) return 'js';
  if (type.includes('font')) return 'font';
  if (type.startsWith('image/')) return 'image';
  return /json|csv|text\/plain|xml/.test(type) ? 'data' : 'other';
}

/** `networkidle` is reached once only; this waits until half a second passes without an answer. */
async function settled({ session }: Phone): Promise<void> {
  await new Promise<void>((quiet) => {
    const done = () => {
      session.off('Network.loadingFinished', again);
      quiet();
    };
    let timer = setTimeout(done, 500);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(done, 500);
    };
    session.on('Network.loadingFinished', again);
  });
}
