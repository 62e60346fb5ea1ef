/** Serves host pages from an origin, and a site, other than that of the embeds; and the hosts' own scripts. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Hosting {
  /**
   * Makes a page and returns its address. `localhost` and the numbers are two hosts to a browser, though one
   * machine: the second name is for a page that is neither the embed's nor the host's.
   */
  publish(
    html: string,
    options?: { headers?: Record<string, string>; name?: 'localhost' | '127.0.0.1' },
  ): string;
  close(): Promise<void>;
}

/** Host scripts, by their path in the package folder. */
const scripts = [
  '/@newswire/frames/dist/frames.umd.js',
  '/pym.js/dist/pym.v1.min.js',
  '/iframe-resizer/js/iframeResizer.min.js',
] as const;

/** Listens on a free loopback port until `close()`. */
export async function serveHosts(): Promise<Hosting> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const server = createServer(({ url = '' }, response) => {
    const page = pages.get(url);
    const code = scripts.find((path) => path === url);
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(page.html);
    } else if (code) {
      const file = new URL(`../../node_modules${code}`, import.meta.url);
      response.writeHead(200, { 'content-type': 'text/javascript' });
      // A map would be asked for where there is none.
      response.end(readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, ''));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    publish(html, { headers = {}, name = 'localhost' } = {}) {
      const path = `/${pages.size + 1}/`;
      pages.set(path, { html, headers });
      return `http://${name}:${port}${path}`;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
