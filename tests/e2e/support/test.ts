import { test as base, expect } from '@playwright/test';

interface Watch {
  /** Console errors and warnings, uncaught errors and breaches of the policy so far. */
  noise: string[];
  /** Addresses of every request so far. */
  requests: string[];
}

/** Addresses that leave this machine. Data addresses stay in the page; a page can be opened from a disk. */
const foreign = (requests: string[]) =>
  requests.filter((url) => {
    const { protocol, hostname } = new URL(url);
    return /^(https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname);
  });

/** Playwright's test, which also fails when the page complains while it is used, asks others, or keeps a cookie. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page }, use) => {
      const watch: Watch = { noise: [], requests: [] };
      page.on('request', (request) => watch.requests.push(request.url()));
      page.on('pageerror', (error) => watch.noise.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) watch.noise.push(message.text());
      });
      // Turned into an uncaught error, so that engines which keep quiet about it are heard too.
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          const { violatedDirective, blockedURI } = event;
          setTimeout(() => {
            throw new Error(`Policy breached: ${violatedDirective} ${blockedURI}`);
          });
        });
      });
      await use(watch);
      expect(watch.noise, 'the page complained').toEqual([]);
      expect(foreign(watch.requests), 'the page asked others').toEqual([]);
      expect(await page.context().cookies(), 'the page kept cookies').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
