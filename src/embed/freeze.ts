/**
 * `npm run freeze -- <figure> [<figure> …]`: keeps the figures as they are today, in every language, as copies that
 * never change, and puts them on the list of published figures.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { locales } from '../i18n/locales.ts';
import { checksum, type Published } from './published.ts';

const root = resolve(import.meta.dirname, '../..');
const frozen = join(root, 'content/frozen');
const listFile = join(frozen, 'published.json');
const built = join(root, '.cache/freeze');
const day = new Date().toISOString().slice(0, 10);
const ids = process.argv.slice(2);

function freeze(): void {
  if (!ids.length) throw new Error('Which figures? npm run freeze -- <figure> [<figure> …]');
  const taken = ids.filter((id) => existsSync(join(frozen, id, day)));
  if (taken.length)
    throw new Error(`Frozen today already, and copies never change: ${taken.join(', ')}`);
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, FREEZE: day, OUT_DIR: built, BASE_PATH: '/' },
  });
  const list = JSON.parse(readFileSync(listFile, 'utf8')) as Published;
  for (const id of ids) {
    const sums = locales.map((lang) => {
      const page = join(built, `embed/v1/${lang}/${id}/index.html`);
      if (!existsSync(page)) throw new Error(`There is no figure "${id}"`);
      const html = readFileSync(page, 'utf8');
      const copy = join(frozen, id, day, `${lang}.html`);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, html);
      return [lang, checksum(html)];
    });
    const { since = day, editions = {}, ...rest } = list[id] ?? {};
    list[id] = { since, editions: { ...editions, [day]: Object.fromEntries(sums) }, ...rest };
    console.log(`content/frozen/${id}/${day}`);
  }
  const sorted = Object.fromEntries(Object.entries(list).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(listFile, `${JSON.stringify(sorted, null, 2)}\n`);
  rmSync(built, { recursive: true });
}

try {
  freeze();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
