/** What happens while a reader swipes through the whole page. */
import type { Browser } from 'playwright-core';
import { openPhone, swipeToEnd } from './phone.ts';
import { read, record } from './recorder.ts';

export interface Scroll {
  /** Sum of layout shifts from load to the end. */
  shift: number;
  longTasks: number;
  longestTask: number;
}

/** About a screen and a half a second: brisk skimming. */
const speed = 1200;

export async function measureScroll(browser: Browser, url: string): Promise<Scroll> {
  await using phone = await openPhone(browser, { slow: true });
  await record(phone.page);
  await phone.page.goto(url, { waitUntil: 'networkidle' });
  const start = await phone.page.evaluate(() => performance.now());
  await swipeToEnd(phone, speed);
  const { shift, longTasks } = await read(phone.page);
  const later = longTasks.filter((task) => task.start >= start);
  return {
    shift,
    longTasks: later.length,
    longestTask: Math.max(0, ...later.map((task) => task.duration)),
  };
}
