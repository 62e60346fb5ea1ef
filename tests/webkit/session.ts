/** Starts WebKitGTK under WebDriver, and ends exactly what it started. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebKit } from '../browsers.ts';
import { freePort } from '../free-port.ts';
import { poll } from './poll.ts';

/** One WebDriver command; rejects with the driver's own words. */
export type Call = <T>(method: string, path: string, body?: unknown) => Promise<T>;

export interface Session {
  call: Call;
  stop(): Promise<void>;
}

/** Starts a virtual display, the driver and a browser window in an empty profile. */
export async function startSession(webkit: WebKit): Promise<Session> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const display = `:${freeDisplay()}`;
  const env = { ...process.env, ...isolated(home), DISPLAY: display };
  const started: ChildProcess[] = [];
  const start = (command: string, args: string[]) => {
    const child = spawn(command, args, { env, stdio: 'ignore' });
    child.on('error', () => undefined); // the wait for it then fails and names it
    started.push(child);
  };
  const abandon = () => {
    for (const child of started) child.kill();
  };
  process.once('exit', abandon); // a crash of the tests must not leave a browser behind
  const stop = async () => {
    process.off('exit', abandon);
    for (const child of started.reverse()) await end(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    start(webkit.display, [display, '-screen', '0', '1480x1100x24', '-nolisten', 'tcp']);
    const socket = `/tmp/.X11-unix/X${display.slice(1)}`;
    await poll('the virtual display', async () => existsSync(socket));
    const port = await freePort();
    start(webkit.driver, [`--port=${port}`]);
    const root = `http://127.0.0.1:${port}`;
    await poll('WebKitWebDriver', () => send(root, 'GET', '/status').then(Boolean, () => false));
    const options = { binary: webkit.browser, args: ['--automation'] };
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    const capabilities = { alwaysMatch };
    const { sessionId } = await send<{ sessionId: string }>(root, 'POST', '/session', {
      capabilities,
    });
    const session = `${root}/session/${sessionId}`;
    return {
      call: (method, path, body) => send(session, method, path, body),
      stop: async () => {
        await send(session, 'DELETE', '').catch(() => undefined); // it may be gone already
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function send<T>(root: string, method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(root + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** An own home and runtime folder, so that nothing of the user's is read or written. */
function isolated(home: string): Record<string, string> {
  return {
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    XDG_RUNTIME_DIR: home,
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // It opens only the site under test, and its sandbox needs rights a container lacks.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
}

function freeDisplay(): number {
  for (let number = 77; number < 200; number++)
    if (!existsSync(`/tmp/.X${number}-lock`) && !existsSync(`/tmp/.X11-unix/X${number}`))
      return number;
  throw new Error('No free X display between :77 and :199');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  const late = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(late);
}
