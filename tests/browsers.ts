/** Finds the browsers the tests drive, and installs them from Debian where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export interface WebKit {
  driver: string;
  browser: string;
  /** A virtual display: WebKitGTK has no headless mode. */
  display: string;
}

export interface Browsers {
  chromium: string | undefined;
  firefox: string | undefined;
  webkit: WebKit | undefined;
}

const packages = {
  chromium: ['chromium-headless-shell', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
} satisfies Record<keyof Browsers, string[]>;

/** What is on this machine now; an environment variable wins over the usual places. */
export function findBrowsers(): Browsers {
  return {
    chromium: firstFile([
      process.env['CHROMIUM_PATH'],
      // The same engine without a window, in which a third less time goes by.
      onPath('chromium-headless-shell'),
      onPath('chromium'),
      onPath('chromium-browser'),
      onPath('google-chrome'),
      onPath('google-chrome-stable'),
      playwrightChromium(),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ]),
    firefox: firstFile([
      process.env['FIREFOX_PATH'],
      onPath('firefox-esr'),
      onPath('firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ]),
    webkit: findWebKit(),
  };
}

/**
 * The browsers of this machine, after installing what is missing if `apt-get` can be used.
 * Says in one line what it installs, or why it cannot.
 */
export function ensureBrowsers(say: (line: string) => void = console.log): Browsers {
  const found = findBrowsers();
  const missing = (Object.keys(packages) as (keyof Browsers)[]).filter((name) => !found[name]);
  if (missing.length === 0) return found;
  const sudo = installer();
  if (!sudo) {
    say(`Missing: ${missing.join(', ')}. No apt-get with root here: install them yourself.`);
    return found;
  }
  run([...sudo, 'apt-get', 'update', '-q']);
  const wanted = [...new Set(missing.flatMap((name) => packages[name]))].map(available);
  say(`Missing: ${missing.join(', ')}. Installing with apt-get: ${wanted.join(' ')}`);
  const done = run([...sudo, 'apt-get', 'install', '-y', '-q', ...wanted]);
  if (!done) say('apt-get install failed; going on with what is there.');
  return findBrowsers();
}

function findWebKit(): WebKit | undefined {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  const [browser] = globSync([
    '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
    '/usr/lib*/webkit2gtk-4.*/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.*/MiniBrowser',
  ]);
  return driver && display && browser ? { driver, display, browser } : undefined;
}

function playwrightChromium(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // this platform has no build of Playwright's own
  }
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return firstFile([...folders, '/usr/bin', '/usr/local/bin'].map((dir) => join(dir, name)));
}

function firstFile(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path && existsSync(path));
}

/** The words before `apt-get`: none for root, `sudo -n` where it asks no password. */
function installer(): string[] | undefined {
  if (process.platform !== 'linux' || !onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const free = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return free ? ['sudo', '-n'] : undefined;
}

/** A package's name, or that of the whole browser where Debian is too old to have it without a window. */
function available(name: string): string {
  const known = spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
  return known ? name : name.replace(/-headless-shell$/, '');
}

function run([command = '', ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
