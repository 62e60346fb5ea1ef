import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replace } from './write.ts';

const disk = vi.hoisted(() => ({ full: '' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync = (from: string, to: string) => {
    if (to === disk.full) throw new Error('no space left');
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

let folder: string;
const path = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  for (const name of ['a', 'b']) writeFileSync(path(name), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

const texts = () => readdirSync(folder).map((name) => [name, readFileSync(path(name), 'utf8')]);

test('files are replaced and nothing is left beside them', () => {
  disk.full = '';
  replace({ [path('a')]: 'new', [path('b')]: 'new' });
  expect(texts()).toEqual([
    ['a', 'new'],
    ['b', 'new'],
  ]);
});

test('when one cannot be replaced, none is', () => {
  disk.full = path('b');
  expect(() => replace({ [path('a')]: 'new', [path('b')]: 'new' })).toThrow('no space left');
  expect(texts()).toEqual([
    ['a', 'old'],
    ['b', 'old'],
  ]);
});
