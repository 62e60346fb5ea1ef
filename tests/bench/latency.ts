/** From the reader's move to the first frame with a moved mark. */
import type { Browser, Page } from 'playwright-core';
import { openPhone, skim } from './phone.ts';
import { median } from './statistics.ts';

export interface Latency {
  median: number;
  worst: number;
  worstStep: string;
  /** Steps that changed a picture, out of all. */
  changes: number;
}

export interface Latencies {
  /** From the scroll position that makes a step the active one. */
  scroll: Latency | undefined;
  /** From pressing the key for the next step. */
  key: Latency | undefined;
}

interface Delay {
  step: string;
  ms: number;
}

export async function measureLatency(browser: Browser, url: string): Promise<Latencies> {
  await using phone = await openPhone(browser, { slow: true });
  const { page } = phone;
  await page.goto(url, { waitUntil: 'networkidle' });
  const steps = await page.locator('.step').evaluateAll((all) => all.map((step) => step.id));
  await page.evaluate(installStopwatch);
  // Everything is loaded and live before anything is timed.
  await skim(phone);
  const scroll = await eachStep(page, steps, (step) => page.evaluate(delayAfterScroll, step));
  const key = await eachStep(page, steps, async (step) => {
    await page.evaluate((id) => window.watchPicture(id), step);
    await page.keyboard.press('ArrowRight');
    return page.evaluate(() => window.pictureDelay);
  });
  return { scroll, key };
}

async function eachStep(
  page: Page,
  steps: readonly string[],
  measure: (step: string) => Promise<number | null>,
): Promise<Latency | undefined> {
  const delays: Delay[] = [];
  const [first = '', ...others] = steps;
  if (!first) return undefined;
  await page.evaluate(delayAfterScroll, first);
  for (const step of others) {
    const ms = await measure(step);
    if (ms !== null) delays.push({ step, ms });
  }
  const worst = delays.toSorted((a, b) => b.ms - a.ms)[0];
  if (!worst) return undefined;
  const times = delays.map((delay) => delay.ms);
  return { median: median(times), worst: worst.ms, worstStep: worst.step, changes: delays.length };
}

/** In the page: puts a step in the middle of the screen. */
async function delayAfterScroll(id: string): Promise<number | null> {
  window.watchPicture(id, performance.now());
  const words = document.getElementById(id)?.querySelector('.words');
  words?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return window.pictureDelay;
}

declare global {
  interface Window {
    watchPicture(step: string, start?: number): void;
    /** Milliseconds until the first frame with a moved mark; null when none moves in 1.5 s. */
    pictureDelay: Promise<number | null>;
  }
}

/** In the page: gives it the two names above. Without a start it waits for a key. */
function installStopwatch(): void {
  window.watchPicture = (id, start) => {
    const picture = document
      .getElementById(id)
      ?.closest('.scrolly')
      ?.querySelector('.stage-picture');
    window.pictureDelay = new Promise((done) => {
      let from = start;
      const note = (event: KeyboardEvent) => {
        from = event.timeStamp;
      };
      if (from === undefined) addEventListener('keydown', note, { capture: true, once: true });
      const observer = new MutationObserver((records) => {
        const moved = records.some(
          ({ target, attributeName }) =>
            target !== picture && !/^(data|aria)-/.test(attributeName ?? ''),
        );
        if (!moved || from === undefined) return;
        observer.disconnect();
        requestAnimationFrame(() => done(performance.now() - (from ?? 0)));
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      if (picture) observer.observe(picture, all);
      setTimeout(() => {
        observer.disconnect();
        removeEventListener('keydown', note, { capture: true });
        done(null);
      }, 1500);
    });
  };
}
