/** What a reader of a chapter does and sees, in one place. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export interface Seen {
  /** Ids of the active steps: there must be one. */
  active: string[];
  /** State that the active step asks for, and state its stage shows. */
  wanted: string;
  shown: string;
  progress: string;
  /** Whether any line of the active step's words is on the screen and uncovered. */
  words: boolean;
  scrollY: number;
}

/** Opens a page and waits until its story runs. */
export async function open(page: Page, path: string, referer?: string): Promise<void> {
  await page.goto(path, referer ? { referer } : {});
  await expect(page.locator('.step[data-active]')).toHaveCount(1);
  // It starts in several breaths; keys are heard in the last.
  await expect(page.locator('html[data-started]')).toHaveCount(1);
}

/** Waits until the page has stood still for four frames. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((still) => {
        let last = scrollY;
        let frames = 0;
        const look = () => {
          frames = scrollY === last ? frames + 1 : 0;
          last = scrollY;
          if (frames < 4) requestAnimationFrame(look);
          else still();
        };
        requestAnimationFrame(look);
      }),
  );
}

/** Turns the wheel over the words, as a reader does, and waits until the page stands still. */
export async function wheel(page: Page, delta: number): Promise<void> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(size.width * 0.1, size.height * 0.9);
  await page.mouse.wheel(0, delta);
  await settle(page);
}

/** Clicks where an element stands now: Playwright would first scroll, even for what sticks to the top. */
export async function clickInPlace(control: Locator): Promise<void> {
  const box = await control.boundingBox();
  if (!box) throw new Error(`Nothing to click: ${control}`);
  await control.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Jumps to a place without any of the reader's devices. */
export async function jump(page: Page, top: number): Promise<void> {
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
  await settle(page);
}

/** How far the story can be scrolled. */
export const scrollRange = (page: Page): Promise<number> =>
  page.evaluate(() => {
    // The notes below are laid out when they come near, so the page's whole height is a guess until then.
    const notes = document.querySelector('.evidence')?.getBoundingClientRect().top;
    const height = notes === undefined ? document.documentElement.scrollHeight : notes + scrollY;
    return height - innerHeight;
  });

/** Scrolls with the wheel until a step is the active one. */
export async function scrollToStep(page: Page, id: string): Promise<void> {
  for (let turns = 0; turns < 200; turns++) {
    const { active, scrollY } = await look(page);
    if (active[0] === id) return;
    if (scrollY >= (await scrollRange(page)) - 1) break;
    await wheel(page, 200);
  }
  throw new Error(`Scrolling down never reached step ${id}`);
}

/** The story as it stands on the screen. */
export const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const active = [...document.querySelectorAll<HTMLElement>('.step[data-active]')];
    const [step] = active;
    const stage = step?.closest('.scrolly')?.querySelector<HTMLElement>('.stage-picture');
    const words = step?.querySelector('.words');
    const range = document.createRange();
    if (words) range.selectNodeContents(words);
    const lines = [...range.getClientRects()].filter((line) => line.width > 4);
    return {
      active: active.map((element) => element.id),
      wanted: step?.dataset['state'] ?? '',
      shown: stage?.dataset['state'] ?? '',
      progress: document.querySelector<HTMLElement>('[data-progress]')?.innerText.trim() ?? '',
      words: lines.some(({ left, top, width, height }) => {
        const hit = document.elementFromPoint(left + Math.min(width / 2, 12), top + height / 2);
        return Boolean(hit && words?.contains(hit));
      }),
      scrollY,
    };
  });

/** Whether the first line of a step's words is on the screen and nothing lies over it. */
export const seesFirstLine = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((id) => {
    const words = document.querySelector(`#${id} .words`);
    if (!words) return false;
    const range = document.createRange();
    range.selectNodeContents(words);
    const first = [...range.getClientRects()].find((line) => line.width > 4);
    if (!first) return false;
    const hit = document.elementFromPoint(
      first.left + Math.min(first.width / 2, 12),
      first.top + first.height / 2,
    );
    return Boolean(hit && words.contains(hit));
  }, id);

/** Whether at least four fifths of the active step's picture are on the screen, uncovered. */
export const seesPicture = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const scrolly = document.querySelector('.step[data-active]')?.closest('.scrolly');
    const picture = scrolly?.querySelector('.stage-picture');
    if (!picture) return false;
    const { left, top, width, height } = picture.getBoundingClientRect();
    if (width < 100 || height < 100) return false;
    const seen = [0.1, 0.3, 0.5, 0.7, 0.9].filter((part) => {
      const hit = document.elementFromPoint(left + width / 2, top + height * part);
      return Boolean(hit && scrolly?.querySelector('.stage')?.contains(hit));
    });
    return seen.length >= 4;
  });
