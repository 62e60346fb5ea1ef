/**
 * A copy of the project in which something has changed since it was written: there is one more figure, and one
 * that was published is gone. Made in `.cache/extended`; its build is what `extended.check.ts` looks at.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const added = 'figure-of-a-new-folder';
export const gone = 'figure-of-the-old-days';

export const extendedFolder = (root: string): string => join(root, '.cache/extended');

/** @returns the folder of the copy */
export function extendedCopy(root: string): string {
  const copy = extendedFolder(root);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  cpSync(join(root, 'tests/extended/figure'), join(copy, 'src/charts', added), { recursive: true });

  // An edition of a figure that is there stands in for one of a figure that is not.
  const file = join(copy, 'content/frozen/published.json');
  const list = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { editions: object }>;
  const id = Object.keys(list).find((one) => Object.keys(list[one]?.editions ?? {}).length) ?? '';
  cpSync(join(copy, 'content/frozen', id), join(copy, 'content/frozen', gone), { recursive: true });
  const removed = { on: '2026-02-03', why: { en: 'It was wrong.', es: 'Tenía errores.' } };
  writeFileSync(file, JSON.stringify({ ...list, [gone]: { ...list[id], removed } }));
  return copy;
}
