/** Notes of the browser's own performance entries, taken in the page from its first moment. */
import type { Page } from 'playwright-core';

export interface Task {
  start: number;
  duration: number;
}

export interface Notes {
  firstPaint: number;
  largestPaint: number;
  /** Sum of all layout shifts that no input of the reader's explains. */
  shift: number;
  /** Tasks of 50 ms and more. */
  longTasks: Task[];
}

declare global {
  interface Window {
    notes: Notes;
  }
}

/** Must be called before the page is opened. */
export async function record(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: Notes = { firstPaint: 0, largestPaint: 0, shift: 0, longTasks: [] };
    window.notes = notes;
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
      });
    watch('paint', (entry) => {
      if (entry.name === 'first-contentful-paint') notes.firstPaint = entry.startTime;
    });
    watch('largest-contentful-paint', (entry) => {
      notes.largestPaint = entry.startTime;
    });
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) notes.shift += value;
    });
    watch('longtask', ({ startTime, duration }) => {
      notes.longTasks.push({ start: startTime, duration });
    });
  });
}

/** What was noted so far, after two more frames for what is still on its way. */
export const read = (page: Page): Promise<Notes> =>
  page.evaluate(
    () =>
      new Promise<Notes>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => done(window.notes))),
        );
      }),
  );
