import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inWords, nodeCounts, playwrightCounts, sum, vitestCounts } from './counts.ts';

const dir = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(dir, { recursive: true }));

function file(words: string): string {
  const path = join(dir, `${Math.random()}`);
  writeFileSync(path, words);
  return path;
}

test('reads the closing lines of TAP', () => {
  const tap = file('# tests 6\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n');
  expect(nodeCounts(tap, false)).toEqual({ passed: 2, failed: 2, skipped: 2 });
});

test('reads the report of Vitest', () => {
  const report = file(
    '{"numPassedTests":4,"numFailedTests":0,"numPendingTests":1,"numTodoTests":1}',
  );
  expect(vitestCounts(report, true)).toEqual({ passed: 4, failed: 0, skipped: 2 });
});

test('a test that passed only when tried again has failed', () => {
  const report = file('{"stats":{"expected":5,"unexpected":0,"flaky":1,"skipped":2}}');
  expect(playwrightCounts(report, true)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test('a runner that ends badly without a failed test counts as one failure', () => {
  const report = file('{"stats":{"expected":5,"unexpected":0,"flaky":0,"skipped":0}}');
  expect(playwrightCounts(report, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(nodeCounts(join(dir, 'no-such-report'), true)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test('the closing line counts all stages', () => {
  const part = { passed: 1, failed: 2, skipped: 3 };
  expect(inWords(sum([part, part]))).toBe('2 passed, 4 failed, 6 skipped');
});
