/** From the reader's choice to the first frame that shows it, with a figure's own rows and with ten times as many. */
import type { Browser } from 'playwright-core';
import { openPhone } from './phone.ts';
import { median } from './statistics.ts';

export interface Answer {
  /** Rows in the list. */
  rows: number;
  median: number;
  worst: number;
}

/** Presses the keys of the slider, or of the first choices; milliseconds for each press. */
export async function measureExplore(browser: Browser, url: string): Promise<Answer | undefined> {
  await using phone = await openPhone(browser, { slow: true });
  const { page } = phone;
  await page.goto(url, { waitUntil: 'networkidle' });
  const explore = page.locator('explore-rows');
  if ((await explore.count()) === 0) return undefined;
  const rows = await explore.locator('li[data-row]').count();
  await explore.locator('.stage-picture').scrollIntoViewIfNeeded();
  await explore.locator('story-map[data-live]').waitFor();
  const slider = explore.locator('input[type="range"]');
  const boxes = explore.locator('input[type="checkbox"]');
  const bySlider = (await slider.count()) > 0;
  const delays: number[] = [];
  for (let press = 0; press < 12; press++) {
    const control = bySlider ? slider : boxes.nth(Math.floor(press / 2));
    await control.focus();
    await page.evaluate(watch);
    await page.keyboard.press(bySlider ? 'ArrowLeft' : 'Space');
    const delay = await page.evaluate(() => window.choiceDelay);
    if (delay !== null) delays.push(delay);
  }
  return { rows, median: median(delays), worst: Math.max(...delays) };
}

declare global {
  interface Window {
    /** Milliseconds from the key to the first frame after a mark was hidden or shown; null when none was in 1 s. */
    choiceDelay: Promise<number | null>;
  }
}

/** In the page: waits for a key. */
function watch(): void {
  window.choiceDelay = new Promise((done) => {
    let from: number | undefined;
    const note = (event: KeyboardEvent) => {
      from = event.timeStamp;
    };
    addEventListener('keydown', note, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (from === undefined) return;
      observer.disconnect();
      // The frame is drawn when the task after it begins.
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - (from ?? 0))));
    });
    const explore = document.querySelector('explore-rows');
    if (explore) observer.observe(explore, { subtree: true, attributeFilter: ['data-off'] });
    setTimeout(() => {
      observer.disconnect();
      removeEventListener('keydown', note, { capture: true });
      done(null);
    }, 1000);
  });
}
