/** From the reader's move to the first frame with a moved mark. */
import type { Browser, Page } from 'playwright-core';
import { openPhone, swipeToEnd } from './phone.ts';
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
  const phone = await openPhone(browser, { slow: true });
  const { page } = phone;
  await page.goto(url, { waitUntil: 'networkidle' });
  const steps = await page.locator('.step').evaluateAll((all) => all.map((step) => step.id));
  // Everything is loaded and live before anything is timed.
  await swipeToEnd(phone, 4000);
  const scroll = await eachStep(page, steps, (step) => page.evaluate(delayAfterScroll, step));
  const key = await eachStep(page, steps, async (step) => {
    const delay = page.evaluate(delayAfterKey, step);
    await page.keyboard.press('ArrowRight');
    return delay;
  });
  await phone.close();
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

/** In the page: puts a step in the middle of the screen; null when no picture changes in a second. */
function delayAfterScroll(id: string): Promise<number | null> {
  const step = document.getElementById(id);
  const picture = step?.closest('.scrolly')?.querySelector('.stage-picture');
  if (!step || !picture) return Promise.resolve(null);
  return new Promise((done) => {
    const observer = new MutationObserver((records) => {
      const moved = records.some(
        ({ target, attributeName }) =>
          target !== picture && !/^(data|aria)-/.test(attributeName ?? ''),
      );
      if (!moved) return;
      observer.disconnect();
      requestAnimationFrame(() => done(performance.now() - start));
    });
    observer.observe(picture, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    setTimeout(() => {
      observer.disconnect();
      done(null);
    }, 1000);
    const start = performance.now();
    step.querySelector('.words')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

/** In the page: the same, from the next press of a key. */
function delayAfterKey(id: string): Promise<number | null> {
  const picture = document.getElementById(id)?.closest('.scrolly')?.querySelector('.stage-picture');
  if (!picture) return Promise.resolve(null);
  return new Promise((done) => {
    let start = Number.POSITIVE_INFINITY;
    const note = (event: KeyboardEvent) => {
      start = event.timeStamp;
      setTimeout(() => done(null), 2000);
    };
    addEventListener('keydown', note, { capture: true, once: true });
    const observer = new MutationObserver((records) => {
      const moved = records.some(
        ({ target, attributeName }) =>
          target !== picture && !/^(data|aria)-/.test(attributeName ?? ''),
      );
      if (!moved || start === Number.POSITIVE_INFINITY) return;
      observer.disconnect();
      requestAnimationFrame(() => done(performance.now() - start));
    });
    observer.observe(picture, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}
