/**
 * A static server for a build. As a command:
 * `node tests/serve.ts [--dir=dist] [--base=/some/path] [--port=4321] [--brotli] [--http2]`
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { selfSignedCertificate } from './serve/certificate.ts';
import { normalizeBase, type RepliesOptions, staticReplies } from './serve/replies.ts';

export interface ServeOptions extends RepliesOptions {
  /** 0 or nothing: any free port. */
  port?: number;
  host?: string;
  /** HTTP/2 over TLS with a certificate made at start; browsers must be told to accept it. */
  http2?: boolean;
}

export interface Served {
  /** Address of the site's root, with its base path and a trailing slash. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Serves a folder until `close()`; rejects when the port is taken. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { port = 0, host = '127.0.0.1' } = options;
  const reply = staticReplies(options);

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const { method = 'GET', url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { status, headers, body } = reply(url, String(request.headers['accept-encoding'] ?? ''));
    response.writeHead(status, { ...headers, 'content-length': String(body.length) });
    response.end(method === 'HEAD' ? undefined : body);
  }

  const { server, drop } = options.http2 ? await secure(handle) : plain(handle);
  await new Promise<void>((listening, fail) => {
    server.once('error', fail);
    server.listen(port, host, listening);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `${options.http2 ? 'https' : 'http'}://${host}:${taken}${normalizeBase(options.base)}`,
    port: taken,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        drop();
      }),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A listening server and the way to cut the connections that would keep it open. */
interface Listener {
  server: Server | Http2SecureServer;
  drop: () => void;
}

function plain(handle: Handler): Listener {
  const server = createServer(handle);
  return { server, drop: () => server.closeAllConnections() };
}

async function secure(handle: Handler): Promise<Listener> {
  const sessions = new Set<ServerHttp2Session>();
  const server = createSecureServer(await selfSignedCertificate());
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  // The HTTP/2 compatibility objects offer the few members of the HTTP/1 ones used here.
  server.on('request', handle as unknown as Parameters<typeof server.on>[1]);
  const drop = () => {
    for (const session of sessions) session.destroy();
  };
  return { server, drop };
}

// Node 22 has no `import.meta.main` yet.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
      port: { type: 'string', default: process.env['PORT'] ?? '4321' },
      host: { type: 'string', default: '127.0.0.1' },
      brotli: { type: 'boolean', default: false },
      http2: { type: 'boolean', default: false },
    },
  });
  const site = await serve({ ...values, port: Number(values.port) });
  console.log(site.url);
}
