/** What a stage of the tests came to, read from the report its runner wrote. */
import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A command that is one test by itself. */
export const single = (ok: boolean): Counts => ({ ...none, passed: +ok, failed: +!ok });

export const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, part) => ({
      passed: total.passed + part.passed,
      failed: total.failed + part.failed,
      skipped: total.skipped + part.skipped,
    }),
    none,
  );

/** The closing line: exactly `N passed, N failed, N skipped`. */
export const inWords = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

export const vitestCounts = (file: string, ok: boolean): Counts =>
  reported(file, ok, (words) => {
    const report = JSON.parse(words) as VitestReport;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  });

export const playwrightCounts = (file: string, ok: boolean): Counts =>
  reported(file, ok, (words) => {
    const { stats } = JSON.parse(words) as PlaywrightReport;
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    };
  });

/** Reads TAP, the format `node --test` can write to a file. */
export const nodeCounts = (file: string, ok: boolean): Counts =>
  reported(file, ok, (words) => {
    const last = (name: string) => Number(words.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1]);
    const failed = last('fail') + last('cancelled');
    return { passed: last('pass'), failed, skipped: last('skipped') + last('todo') };
  });

/** A runner that fails without a failed test (a file it cannot load) counts as one failure. */
function reported(file: string, ok: boolean, read: (words: string) => Counts): Counts {
  if (!existsSync(file)) return single(false);
  const counts = read(readFileSync(file, 'utf8'));
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
