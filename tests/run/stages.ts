/** The stages of `npm test`, in order. */
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../browsers.ts';
import { extendedCopy, extendedFolder } from '../extended/copy.ts';
import { root, run } from './command.ts';
import {
  type Counts,
  nodeCounts,
  none,
  playwrightCounts,
  single,
  sum,
  vitestCounts,
} from './counts.ts';

export interface Stage {
  name: string;
  /** A stage that must have passed for this one to make sense. */
  needs?: string;
  run(): Promise<Counts>;
}

/** The same site built for a path of a host, as on many free hosts. */
const based = { dir: '.cache/based', path: '/some/path' };
const inBased = { BASE_PATH: based.path, OUT_DIR: based.dir };

export const stages: readonly Stage[] = [
  { name: 'lint', run: async () => single(await run(['biome', 'ci'])) },
  { name: 'types', run: async () => single(await run(['astro', 'check'])) },
  { name: 'unit', run: unit },
  {
    name: 'build',
    run: async () => {
      const plain = await run(['npm', 'run', 'build']);
      // They share no folder, so they need not wait for each other.
      const others = await Promise.all([
        run(['npm', 'run', 'build'], inBased),
        run(['astro', 'build'], {}, { cwd: extendedCopy(root), quiet: true }),
      ]);
      return sum([plain, ...others].map(single));
    },
  },
  {
    name: 'site',
    needs: 'build',
    run: async () => {
      const checks = globSync('tests/site/*.check.ts', { cwd: root }).sort();
      const plain = await nodeTest('site', checks, {});
      const below = await nodeTest('site-based', checks, {
        DIST: based.dir,
        BASE_PATH: based.path,
      });
      return sum([plain, below]);
    },
  },
  {
    name: 'extended',
    needs: 'build',
    run: () =>
      nodeTest('extended', ['tests/extended/extended.check.ts'], {
        DIST: join(extendedFolder(root), 'dist'),
      }),
  },
  { name: 'browsers', needs: 'build', run: browsers },
  {
    name: 'webkit',
    needs: 'build',
    run: async () => {
      ensureBrowsers();
      return nodeTest('webkit', ['tests/webkit-smoke.ts'], {});
    },
  },
];

async function unit(): Promise<Counts> {
  const report = reportFile('unit.json');
  const ok = await run([
    'vitest',
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return vitestCounts(report, ok);
}

async function browsers(): Promise<Counts> {
  const { firefox } = ensureBrowsers();
  if (!firefox) console.log('SKIPPED: every test in Firefox, because there is none here.');
  const report = reportFile('browsers.json');
  const ok = await run(['playwright', 'test', '--config=tests/playwright.config.ts'], {
    E2E_REPORT: report,
    BASED_DIST: based.dir,
    BASED_PATH: based.path,
  });
  const counts = playwrightCounts(report, ok);
  return firefox ? counts : sum([counts, { ...none, skipped: 1 }]);
}

async function nodeTest(
  name: string,
  files: string[],
  env: Record<string, string>,
): Promise<Counts> {
  const report = reportFile(`${name}.tap`);
  const ok = await run(
    [
      'node',
      '--test',
      // In one process the pages are read and parsed once for all checks.
      '--test-isolation=none',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    env,
  );
  return nodeCounts(report, ok);
}

/** Where a runner writes its report; an old one is removed, lest it be read again. */
function reportFile(name: string): string {
  const file = join(root, '.cache/test-reports', name);
  mkdirSync(join(file, '..'), { recursive: true });
  rmSync(file, { force: true });
  return file;
}
