import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readHeaders } from './headers.ts';
import { isCompressible, mimeType } from './mime.ts';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export interface RepliesOptions {
  /** The folder of the built site. */
  dir: string;
  /** Path the site is mounted at: `/` or `/some/path`. */
  base?: string;
  /** Compress text with brotli at its best setting, kept in memory. */
  brotli?: boolean;
  /** Pages that exist only in memory, by path below the base (`text/the-line/`). */
  extra?: ReadonlyMap<string, string>;
}

/** `/some/path/` for `some/path`, `/some/path` and `/some/path/`; `/` for nothing. */
export function normalizeBase(base = '/'): string {
  const inner = base.split('/').filter(Boolean).join('/');
  return inner ? `/${inner}/` : '/';
}

/**
 * Answers request targets from a folder the way a plain static host does: directory index,
 * redirect to the trailing slash, `404.html` with status 404, nothing outside the folder, headers of `_headers`.
 */
export function staticReplies(options: RepliesOptions) {
  const root = resolve(options.dir);
  const base = normalizeBase(options.base);
  const compressed = new Map<string, Buffer>();
  const own = join(root, '_headers');
  const ownHeaders = readHeaders(existsSync(own) ? readFileSync(own, 'utf8') : '');

  function send(status: number, name: string, body: Buffer, accepts: string): Reply {
    const type = mimeType(name);
    const cache = name.includes('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    const path = base + name.replace(/(^|\/)index\.html$/, '$1');
    const headers: Record<string, string> = {
      'content-type': type,
      'cache-control': cache,
      ...ownHeaders(path),
    };
    if (!options.brotli || !isCompressible(type)) return { status, headers, body };
    headers['vary'] = 'accept-encoding';
    if (!/\bbr\b/.test(accepts)) return { status, headers, body };
    headers['content-encoding'] = 'br';
    const known = compressed.get(name) ?? brotliCompressSync(body, { params: best(body) });
    compressed.set(name, known);
    return { status, headers, body: known };
  }

  function missing(accepts: string): Reply {
    const page = join(root, '404.html');
    if (existsSync(page)) return send(404, '404.html', readFileSync(page), accepts);
    return send(404, '404.txt', Buffer.from('Not found\n'), accepts);
  }

  /** @param target path and query as in the request line */
  return function reply(target: string, accepts = ''): Reply {
    const cut = target.search(/[?#]/);
    const query = cut < 0 ? '' : target.slice(cut);
    const path = decode(cut < 0 ? target : target.slice(0, cut));
    if (path === undefined) return send(400, '400.txt', Buffer.from('Bad request\n'), accepts);
    if (`${path}/` === base) return redirect(base + query);
    if (!path.startsWith(base) || path.includes('//')) return missing(accepts);

    const below = path.slice(base.length);
    const made = options.extra?.get(below);
    const asked = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    if (made !== undefined) return send(200, asked, Buffer.from(made), accepts);
    const file = resolve(root, below);
    if (file !== root && !file.startsWith(root + sep)) return missing(accepts);
    const isFolder = existsSync(file) && statSync(file).isDirectory();
    if (isFolder && !path.endsWith('/')) return redirect(`${encodeURI(path)}/${query}`);
    const found = resolve(root, asked);
    if (!existsSync(found) || !statSync(found).isFile()) return missing(accepts);
    return send(200, asked, readFileSync(found), accepts);
  };
}

function decode(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return /[\0\\]/.test(plain) || !plain.startsWith('/') ? undefined : plain;
  } catch {
    return undefined;
  }
}

function redirect(location: string): Reply {
  return { status: 301, headers: { location }, body: Buffer.alloc(0) };
}

function best(body: Buffer): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
}
