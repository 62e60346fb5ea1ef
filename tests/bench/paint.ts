/** How soon a page shows its largest part, beside the same page as bare text. */
import type { Browser } from 'playwright-core';
import { openPhone } from './phone.ts';
import { type Notes, read, record } from './recorder.ts';
import { median } from './statistics.ts';

export interface Paint {
  largestPaint: number;
  textPaint: number;
  ratio: number;
  /** Milliseconds that tasks after the first paint ran beyond 50 ms each. */
  blocking: number;
}

/** Loads both in turn, `runs` times, after one round that is not counted. */
export async function measurePaint(
  browser: Browser,
  url: string,
  textUrl: string,
  runs: number,
): Promise<Paint> {
  const page: Notes[] = [];
  const text: Notes[] = [];
  for (let run = 0; run <= runs; run++) {
    const [a, b] = [await load(browser, url), await load(browser, textUrl)];
    if (run === 0) continue;
    page.push(a);
    text.push(b);
  }
  const largestPaint = median(page.map((notes) => notes.largestPaint));
  const textPaint = median(text.map((notes) => notes.largestPaint));
  return {
    largestPaint,
    textPaint,
    ratio: largestPaint / textPaint,
    blocking: median(page.map(blockingTime)),
  };
}

async function load(browser: Browser, url: string): Promise<Notes> {
  await using phone = await openPhone(browser, { slow: true });
  const { page } = phone;
  await record(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return await read(page);
}

function blockingTime({ firstPaint, longTasks }: Notes): number {
  return longTasks
    .filter((task) => task.start + task.duration > firstPaint)
    .reduce((sum, task) => sum + task.duration - 50, 0);
}
