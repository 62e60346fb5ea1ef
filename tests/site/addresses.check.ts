import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles } from './pages.ts';

/** School filters block addresses with such words, whatever the page says. */
const blocked = /fentan[iy]l|drug|drog|overdose|sobredosis|narc[oó]/i;

test('no address holds a word that school filters block', () => {
  assert.deepEqual(
    listFiles().filter((file) => blocked.test(file)),
    [],
  );
});

test('addresses are lower-case ASCII', () => {
  const odd = listFiles().filter(
    (file) => !file.startsWith('_astro/') && !/^[a-z0-9./_-]+$/.test(file),
  );
  assert.deepEqual(odd, []);
});
