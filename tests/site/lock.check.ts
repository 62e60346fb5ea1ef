import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
  link?: boolean;
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lockFile = new URL('../../package-lock.json', import.meta.url);
const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as {
  packages: Record<string, Locked>;
};

test('every locked package has a checksum', () => {
  const loose = Object.entries(packages).filter(
    ([path, entry]) => path && !entry.link && !entry.integrity,
  );
  assert.deepEqual(
    loose.map(([path]) => path),
    [],
  );
});

test('the lock file names no host', () => {
  const named = Object.entries(packages).filter(([, entry]) => entry.resolved);
  assert.deepEqual(
    named.map(([path]) => path),
    [],
  );
});

// A registry that lacks a platform's binary drops it from the lock silently; `npm ci` then fails.
test('every optional package is locked', () => {
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path || 'the project'}: ${name}`),
  );
  assert.deepEqual(missing, []);
});
