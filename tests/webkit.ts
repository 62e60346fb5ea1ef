/**
 * A small client for WebKitGTK, which no test library drives.
 * It is GTK's WebKit, not Safari, but it is the same engine.
 */
import type { WebKit } from './browsers.ts';
import { poll } from './webkit/poll.ts';
import { startSession } from './webkit/session.ts';

export interface WebKitPage {
  go(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Runs a function body in the page: `return document.title`. */
  run<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Runs a script again and again until it returns something truthy; a failure names `what`. */
  until<T>(what: string, script: string, ...args: unknown[]): Promise<T>;
  /** Presses and releases one key, by its WebDriver code. */
  press(key: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Ends the browser and every process started for it, and only those. */
  close(): Promise<void>;
}

/** WebDriver's codes for keys without a character. */
export const keys = {
  left: '\uE012',
  right: '\uE014',
  pageDown: '\uE00F',
  escape: '\uE00C',
  enter: '\uE007',
} as const;

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Opens a window of WebKitGTK in an empty profile. */
export async function openWebKit(webkit: WebKit): Promise<WebKitPage> {
  const { call, stop } = await startSession(webkit);
  const run = <T>(script: string, ...args: unknown[]) =>
    call<T>('POST', '/execute/sync', { script, args });
  const act = (device: object) => call<void>('POST', '/actions', { actions: [device] });
  return {
    go: (url) => call('POST', '/url', { url }),
    resize: (width, height) => call('POST', '/window/rect', { width, height }),
    run,
    until: (what, script, ...args) => poll(what, () => run(script, ...args)),
    press: (value) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      }),
    click: async (value) => {
      const using = 'css selector';
      const found = await call<Record<string, string>>('POST', '/element', { using, value });
      await call('POST', `/element/${found[elementKey]}/click`);
    },
    close: stop,
  };
}
