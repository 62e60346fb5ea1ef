import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from './serve.ts';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(root, 'dist');

beforeAll(() => {
  mkdirSync(join(dir, 'page'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'index.html'), '<p>home');
  writeFileSync(join(dir, '404.html'), '<p>missing');
  writeFileSync(join(dir, 'page', 'index.html'), '<p>page');
  writeFileSync(join(dir, 'font.woff2'), 'font');
});
afterAll(() => rmSync(root, { recursive: true }));

/** A raw request: `fetch` would tidy the path before it is sent. */
function get(site: Served, path: string) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done) => {
    const sent = request({ host: '127.0.0.1', port: site.port, path }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      const body = Buffer.concat(parts).toString();
      done({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    sent.end();
  });
}

describe.each(['/', '/some/path/'])('mounted at %s', (base) => {
  let site: Served;
  beforeAll(async () => {
    site = await serve({ dir, base });
  });
  afterAll(() => site.close());

  test('a folder answers with its index', async () => {
    expect(await get(site, `${base}page/?q=1`)).toMatchObject({ status: 200, body: '<p>page' });
  });

  test('a folder without its slash is sent on, with the query', async () => {
    const reply = await get(site, `${base}page?q=1`);
    expect(reply).toMatchObject({ status: 301, headers: { location: `${base}page/?q=1` } });
  });

  test('a missing page is the 404 page', async () => {
    const reply = await get(site, `${base}nothing/`);
    expect(reply).toMatchObject({ status: 404, body: '<p>missing' });
  });

  test.each(['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', 'page/..%5c..%5csecret.txt'])(
    'nothing outside the folder: %s',
    async (path) => {
      const reply = await get(site, base + path);
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.body).not.toContain('secret');
    },
  );

  test('an address that names another host is not sent on', async () => {
    expect((await get(site, '//page')).status).toBe(404);
  });
});

test('paths outside the base are not the site', async () => {
  const site = await serve({ dir, base: '/some/path' });
  expect((await get(site, '/page/')).status).toBe(404);
  expect((await get(site, '/some/path')).headers).toMatchObject({ location: '/some/path/' });
  await site.close();
});

test('HTTP/2 sends text as brotli and fonts as they are', async () => {
  const site = await serve({ dir, http2: true, brotli: true });
  const client = connect(site.url, { rejectUnauthorized: false });
  const fetch2 = (path: string) =>
    new Promise<{ encoding: unknown; body: Buffer }>((done) => {
      const stream = client.request({ ':path': path, 'accept-encoding': 'gzip, br' });
      let encoding: unknown;
      stream.on('response', (headers) => {
        encoding = headers['content-encoding'];
      });
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => done({ encoding, body: Buffer.concat(parts) }));
    });
  const page = await fetch2('/page/');
  expect(page.encoding).toBe('br');
  expect(brotliDecompressSync(page.body).toString()).toBe('<p>page');
  expect(await fetch2('/font.woff2')).toEqual({ encoding: undefined, body: Buffer.from('font') });
  client.close();
  await site.close();
});
