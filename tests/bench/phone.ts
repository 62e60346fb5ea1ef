/** A mid-range phone on a slow network, in Chromium. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowsers } from '../browsers.ts';

export interface Phone {
  page: Page;
  session: CDPSession;
  close(): Promise<void>;
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
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
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
    });
  }
  return { page, session, close: () => context.close() };
}

/** Swipes down to the end of the page with a finger, as a reader does. */
export async function swipeToEnd({ page, session }: Phone, speed: number): Promise<void> {
  const { width, height } = conditions.viewport;
  for (;;) {
    const left = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    if (left < 2) return;
    await session.send('Input.synthesizeScrollGesture', {
      x: width * 0.1,
      y: height * 0.95,
      yDistance: -Math.min(left + 50, 4000),
      speed,
      gestureSourceType: 'touch',
    });
  }
}
