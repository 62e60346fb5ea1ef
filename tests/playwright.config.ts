import { defineConfig } from '@playwright/test';
import { findBrowsers } from './browsers.ts';
import { freePort } from './free-port.ts';
import { normalizeBase } from './serve/replies.ts';

const { chromium, firefox } = findBrowsers();
if (!chromium) throw new Error('No Chromium: install it, or name it in CHROMIUM_PATH');

/** The build under test and, where there is one, the same site built for a path. */
const sites = [
  { dir: process.env['DIST'] ?? 'dist', base: '/', port: await port('E2E_PORT') },
  ...(process.env['BASED_DIST']
    ? [
        {
          dir: process.env['BASED_DIST'],
          base: process.env['BASED_PATH'] ?? '/some/path',
          port: await port('E2E_BASED_PORT'),
        },
      ]
    : []),
];
const [site, based] = sites.map(
  ({ base, port }) => `http://127.0.0.1:${port}${normalizeBase(base)}`,
);

/** Kept in the environment, because every worker reads this file again. */
async function port(name: string): Promise<string> {
  process.env[name] ??= String(await freePort());
  return process.env[name];
}

const inChromium = {
  browserName: 'chromium' as const,
  launchOptions: {
    executablePath: chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  },
};

const inFirefox = (prefs: Record<string, number> = {}) => ({
  browserName: 'firefox' as const,
  channel: 'moz-firefox', // a stock Firefox, driven by WebDriver BiDi
  launchOptions: { executablePath: firefox ?? '', firefoxUserPrefs: prefs },
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.cache/test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['E2E_REPORT']
    ? [['list'], ['json', { outputFile: process.env['E2E_REPORT'] }]]
    : 'list',
  use: { viewport: { width: 1366, height: 768 } },
  webServer: sites.map(({ dir, base, port }) => ({
    command: `"${process.execPath}" tests/serve.ts --dir="${dir}" --base="${base}" --port=${port}`,
    cwd: '..',
    port: Number(port),
  })),
  // Tests say by tag where they make sense; without a tag they run in both engines.
  projects: [
    { name: 'chromium', use: { ...inChromium, baseURL: site } },
    ...(based
      ? [{ name: 'chromium-based', use: { ...inChromium, baseURL: based }, grep: /@based/ }]
      : []),
    ...(firefox
      ? [
          {
            name: 'firefox',
            use: { ...inFirefox(), baseURL: site },
            grepInvert: /@(chromium|reduced)/,
          },
          {
            // Firefox takes media preferences at start only.
            name: 'firefox-reduced-dark',
            use: {
              ...inFirefox({
                'ui.prefersReducedMotion': 1,
                'layout.css.prefers-color-scheme.content-override': 0,
              }),
              baseURL: site,
            },
            grep: /@reduced/,
          },
        ]
      : []),
  ],
});
