import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Puts new texts in the place of files, all or none: each is written beside its file first, and a file
 * that was already replaced gets its old text back when a later one fails.
 */
export function replace(files: Readonly<Record<string, string>>): void {
  const paths = Object.keys(files);
  const old = new Map(paths.map((path) => [path, readFileSync(path)]));
  const beside = (path: string) => `${path}.${process.pid}.tmp`;
  const done: string[] = [];
  try {
    for (const path of paths) writeFileSync(beside(path), files[path] as string);
    for (const path of paths) {
      renameSync(beside(path), path);
      done.push(path);
    }
  } catch (error) {
    for (const path of done) writeFileSync(path, old.get(path) as Buffer);
    throw error;
  } finally {
    for (const path of paths) rmSync(beside(path), { force: true });
  }
}
