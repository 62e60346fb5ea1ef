/** A mid-range phone on a slow network, in Chromium. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowsers } from '../browsers.ts';
import { swipe } from '../touch.ts';

/** `await using` closes it, whatever happens: one left open goes on using the machine that others are measured on. */
export interface Phone extends AsyncDisposable {
  page: Page;
  session: CDPSession;
}

export const conditions = {
  viewport: { width: 390, height: 844 },
  cpuSlowdown: 4,
  bitsPerSecond: 1_600_000,
  latencyMs: 150,
} as const;

export async function launch(): Promise<Browser> {
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error('No Chromium: install it, or name it in CHROMIUM_PATH');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
  ];
  return chromium.launch({ executablePath, args });
}

/**
 * A page with an empty cache. `slow` is the phone itself; without it only the screen is
 * that of a phone, which is enough, and quicker, where no time is measured.
 */
export async function openPhone(browser: Browser, { slow }: { slow: boolean }): Promise<Phone> {
  const context = await browser.newContext({
    viewport: conditions.viewport,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    ignoreHTTPSErrors: true, // the certificate was made a moment ago
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slow) {
    const bytesPerSecond = conditions.bitsPerSecond / 8;
    await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: conditions.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
      // Named, it tells the page of the speed, too; else the browser guesses, and guesses a fast line.
      connectionType: 'cellular4g',
    });
  }
  return { page, session, [Symbol.asyncDispose]: () => context.close() };
}

/** Swipes to the end of the page with one finger after the other, as a reader does. */
export async function swipeToEnd({ page, session }: Phone, speed: number): Promise<void> {
  const { width, height } = conditions.viewport;
  const finger = { x: width * 0.1, from: height * 0.95, to: height * 0.15, speed };
  while (!(await page.evaluate(isAtEnd))) await swipe(session, finger);
}

/** Goes through the page to its end as fast as frames allow, for what loads on the way. */
export async function skim({ page }: Phone): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((end) => {
        const turn = () => {
          const before = scrollY;
          scrollBy({ top: innerHeight / 2, behavior: 'instant' });
          if (scrollY > before) requestAnimationFrame(() => requestAnimationFrame(turn));
          else end();
        };
        turn();
      }),
  );
}

/** In the page, when it stands still: whether there is nothing below the screen. */
function isAtEnd(): Promise<boolean> {
  return new Promise((done) => {
    let last = scrollY;
    const look = () => {
      if (scrollY !== last) {
        last = scrollY;
        requestAnimationFrame(look);
      } else done(document.documentElement.scrollHeight - innerHeight - scrollY < 2);
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  });
}
