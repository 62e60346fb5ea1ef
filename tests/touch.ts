/** A finger on the screen of Chromium: its own scroll gesture works only now and then. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

export interface Swipe {
  x: number;
  from: number;
  to: number;
  /** Pixels in a second. */
  speed: number;
}

/** Puts a finger down, moves it and lifts it, at an even speed. */
export async function swipe(session: CDPSession, { x, from, to, speed }: Swipe): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x, y }],
    });
  await touch('touchStart', from);
  const start = performance.now();
  const length = Math.abs(to - from);
  for (let moved = 0; moved < length; ) {
    await pause(16);
    moved = Math.min(length, ((performance.now() - start) / 1000) * speed);
    await touch('touchMove', from + Math.sign(to - from) * moved);
  }
  await touch('touchEnd');
}
