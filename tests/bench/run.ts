/**
 * `npm run bench`: builds the site, serves it as brotli over HTTP/2, and measures its pages
 * on a slow phone; of many pages with one template, four. Ends with 1 when a page breaks a size
 * budget; times are only told.
 * Options: `--base=/some/path`, `--only=the-line`, `--json`, `--runs=5`, `--no-build`.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowsers } from '../browsers.ts';
import { run } from '../run/command.ts';
import { normalizeBase } from '../serve/replies.ts';
import { serve } from '../serve.ts';
import { type Page, readPages, samplesOf } from '../site/pages.ts';
import { broken } from './budgets.ts';
import { measureExplore } from './explore.ts';
import { measureLatency } from './latency.ts';
import { measurePaint } from './paint.ts';
import { launch } from './phone.ts';
import { type PageResult, report } from './report.ts';
import { measureScroll } from './scroll.ts';
import { stripToText } from './strip.ts';
import { tenfold } from './tenfold.ts';
import { weigh } from './weigh.ts';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    /** Measures only pages whose path holds this. */
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const dir = process.env['DIST'] ?? '.cache/bench';
if (options.build) {
  const built = await run(
    ['npm', 'run', 'build'],
    { BASE_PATH: options.base, OUT_DIR: dir },
    { quiet: options.json },
  );
  if (!built) process.exit(1);
}

const every = readPages(dir).filter((page) => page.path !== '404.html');
const chosen = samplesOf(every.map(({ path }) => path));
const pages = every.filter(
  ({ path }) => path.includes(options.only) && (options.only || chosen.includes(path)),
);
const textOf = (page: Page) => `as-text/${page.path}`;
const extra = new Map(pages.map((page) => [textOf(page), stripToText(page.html)]));
const manyOf = (page: Page) => `tenfold/${page.path}`;
for (const page of pages)
  for (const [name, text] of tenfold(page.html, dir, normalizeBase(options.base)) ?? [])
    extra.set(name === 'page' ? manyOf(page) : name, text);
const site = await serve({ dir, base: options.base, http2: true, brotli: true, extra });
const browser = await launch();
const name = `${basename(findBrowsers().chromium ?? '')} ${browser.version()}`;

const results: PageResult[] = [];
for (const page of pages) {
  console.error(`Measuring /${page.path}`);
  const url = site.url + page.path;
  results.push({
    path: page.path,
    weights: await weigh(browser, url),
    paint: await measurePaint(browser, url, site.url + textOf(page), Number(options.runs)),
    scroll: await measureScroll(browser, url),
    latency: await measureLatency(browser, url),
    explore: await measureExplore(browser, url),
    tenfold: extra.has(manyOf(page))
      ? await measureExplore(browser, site.url + manyOf(page))
      : undefined,
  });
}
await browser.close();
await site.close();

console.log(options.json ? JSON.stringify(results, null, 2) : report(results, name));
const overruns = results.flatMap(({ path, weights }) => broken(path, weights));
for (const line of overruns) console.error(`Over budget: ${line}`);
process.exitCode = overruns.length > 0 ? 1 : 0;
