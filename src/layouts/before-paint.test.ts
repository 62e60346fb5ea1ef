import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

const script = readFileSync('src/layouts/before-paint.js', 'utf8');

interface Arrival {
  url?: string;
  referrer?: string;
  type?: 'navigate' | 'reload' | 'back_forward';
  connection?: { downlink: number; saveData: boolean };
}

/** A page on which the script has run; what the visit remembers was there before. */
function page(kept: Record<string, string> = {}, arrival: Arrival = {}) {
  const {
    url = 'https://example.org/the-line/',
    referrer = 'https://example.org/',
    type = 'navigate',
    connection,
  } = arrival;
  const html = `<!doctype html><html lang="en"><head><script data-faces="/a.woff2 /b.woff2">${script}</script></head><body></body></html>`;
  const { window } = new JSDOM(html, {
    url,
    ...(referrer && { referrer }),
    runScripts: 'dangerously',
    beforeParse(early) {
      early.performance.getEntriesByType = () => [{ type }] as unknown as PerformanceEntryList;
      if (connection) Object.assign(early.navigator, { connection });
      for (const [name, value] of Object.entries(kept)) early.sessionStorage.setItem(name, value);
    },
  });
  return { window, root: window.document.documentElement };
}

/** Files that the script asks for. */
const links = (window: ReturnType<typeof page>['window'], rel: string) =>
  [...window.document.querySelectorAll(`link[rel="${rel}"]`)].map((link) =>
    link.getAttribute('href'),
  );

/** A file of the page that does not arrive. */
function fails(window: ReturnType<typeof page>['window'], tag: string): void {
  const element = window.document.body.appendChild(window.document.createElement(tag));
  element.dispatchEvent(new window.Event('error'));
}

describe('before the first paint', () => {
  test('a first visit has moving pictures and the colours of the system', () => {
    const { root } = page();
    expect(root.dataset['read']).toBe('scroll');
    expect(root.dataset['theme']).toBeUndefined();
  });

  test.each([
    [{ read: 'article' }, 'article', undefined],
    [{ read: 'scroll' }, 'scroll', undefined],
    [{ read: 'nonsense' }, 'scroll', undefined],
    [{ theme: 'dark' }, 'scroll', 'dark'],
    [{ theme: 'light' }, 'scroll', 'light'],
    [{ theme: 'sepia' }, 'scroll', undefined],
    [{ read: 'article', theme: 'dark' }, 'article', 'dark'],
  ])('a visit that remembers %j', (kept, read, theme) => {
    const { root } = page(kept);
    expect(root.dataset['read']).toBe(read);
    expect(root.dataset['theme']).toBe(theme);
  });

  test.each([
    ['on', 'on'],
    ['off', undefined],
    ['nonsense', undefined],
  ])('a visit that left the lens %s', (kept, lens) => {
    expect(page({ lens: kept }).root.dataset['lens']).toBe(lens);
  });

  test.each([
    ['from another page of the site', { referrer: 'https://example.org/es/' }, 'article'],
    ['by loading it again', { referrer: '', type: 'reload' }, 'article'],
    ['by going back', { referrer: '', type: 'back_forward' }, 'article'],
    ['from another site', { referrer: 'https://example.org.example/' }, 'scroll'],
    ['by its address', { referrer: '' }, 'scroll'],
  ] as const)('a reader who comes %s', (_way, arrival, read) => {
    expect(page({ read: 'article' }, arrival).root.dataset['read']).toBe(read);
  });

  test.each([
    ['fast', { downlink: 10, saveData: false }, true],
    ['of unknown speed', undefined, true],
    ['slow', { downlink: 1.6, saveData: false }, false],
    ['to be spared', { downlink: 10, saveData: true }, false],
  ])(
    'on a line that is %s the typefaces are asked for in time or not at all',
    (_line, connection, fast) => {
      const { window, root } = page({}, connection ? { connection } : {});
      expect(links(window, 'preload')).toEqual(fast ? ['/a.woff2', '/b.woff2'] : []);
      expect(root.dataset['faces']).toBe(fast ? undefined : 'later');
    },
  );

  test('on a slow line the typefaces follow for the next page, which uses them', async () => {
    const slow = { connection: { downlink: 1.6, saveData: false } };
    const { window } = page({}, slow);
    await expect
      .poll(() => links(window, 'prefetch'), { timeout: 5000 })
      .toEqual(['/a.woff2', '/b.woff2']);
    expect(window.sessionStorage.getItem('faces')).toBe('here');
    const next = page({ faces: 'here' }, slow);
    expect(next.root.dataset['faces']).toBeUndefined();
    expect(links(next.window, 'preload')).toEqual([]);
  });

  test('where data are to be spared, nothing follows', async () => {
    const { window } = page({}, { connection: { downlink: 10, saveData: true } });
    await expect.poll(() => window.sessionStorage.getItem('faces'), { timeout: 5000 }).toBe('here');
    expect(links(window, 'prefetch')).toEqual([]);
  });

  test('a page that may not store anything works all the same', () => {
    // A page without an origin, as in a sandboxed frame.
    const { window, root } = page({}, { url: 'about:blank', type: 'reload' });
    expect(() => window.sessionStorage).toThrow();
    expect(root.dataset['read']).toBe('scroll');
  });
});

describe('when a file does not arrive', () => {
  test('a script makes the page the plain article that it is without script', () => {
    const { window, root } = page({ theme: 'dark' });
    fails(window, 'script');
    expect(root.hasAttribute('data-read')).toBe(false);
    expect(root.dataset['theme']).toBe('dark');
  });

  test.each(['img', 'link'])('%s changes nothing', (tag) => {
    const { window, root } = page();
    fails(window, tag);
    expect(root.dataset['read']).toBe('scroll');
  });

  test('an error while a script runs changes nothing', () => {
    const { window, root } = page();
    window.dispatchEvent(new window.Event('error'));
    expect(root.dataset['read']).toBe('scroll');
  });
});

describe('a fade from page to page that is broken off', () => {
  /** Whether the page takes care of the promises of a fade that an event brings. */
  function isCalmed(window: ReturnType<typeof page>['window'], turn: string): boolean {
    let caught = 0;
    const promise = { catch: () => caught++ };
    const viewTransition = { ready: promise, finished: promise };
    window.dispatchEvent(Object.assign(new window.Event(turn), { viewTransition }));
    return caught === 2;
  }

  test('is no error where it begins or ends', () => {
    const { window } = page();
    expect(isCalmed(window, 'pageswap')).toBe(true);
    expect(isCalmed(window, 'pagereveal')).toBe(true);
  });

  test('is not waited for on the first page of a visit, until the reader comes back to it', () => {
    const { window } = page({}, { referrer: '' });
    expect(isCalmed(window, 'pagereveal')).toBe(false);
    expect(isCalmed(window, 'pageswap')).toBe(true);
    expect(isCalmed(window, 'pagereveal')).toBe(true);
  });

  test.each(['pageswap', 'pagereveal'])('a %s without a fade is no error', (turn) => {
    const { window } = page();
    const errors: unknown[] = [];
    window.addEventListener('error', ({ error }) => errors.push(error));
    window.dispatchEvent(Object.assign(new window.Event(turn), { viewTransition: null }));
    expect(errors).toEqual([]);
  });
});

describe('a promise that nobody was given', () => {
  /** Whether the browser still reports a broken promise. */
  const reported = (reason: unknown): boolean => {
    const { window } = page();
    const event = new window.Event('unhandledrejection', { cancelable: true });
    window.dispatchEvent(Object.assign(event, { reason }));
    return !event.defaultPrevented;
  };

  test('a fade that came after its page is no error', () => {
    expect(
      reported(
        new DOMException('Transition was aborted. Page already revealed', 'InvalidStateError'),
      ),
    ).toBe(false);
  });

  test.each([
    [new DOMException('Transition of a state', 'AbortError')],
    [new DOMException('The object is in an invalid state.', 'InvalidStateError')],
    [new Error('a real one')],
    [undefined],
  ])('%s is reported', (reason) => {
    expect(reported(reason)).toBe(true);
  });
});
