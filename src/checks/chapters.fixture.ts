import type { CollectionEntry } from 'astro:content';
import { globSync, readFileSync } from 'node:fs';

type Entry = CollectionEntry<'chapters'>;

/** A chapter file as the site's collection hands it to the check. */
export function entryOf(file: string, raw = readFileSync(file, 'utf8')): Entry {
  const [, matter = '', body = ''] = raw.match(/^---\n(.*?)\n---\n(.*)$/s) ?? [];
  const [folder, name] = file.split(/[/\\]/).slice(-2) as [string, string];
  const lang = matter.match(/^lang: (\w+)$/m)?.[1];
  return {
    id: `${folder}/${name.replace('.mdx', '')}`,
    body,
    filePath: file,
    data: { lang },
  } as Entry;
}

export const files = globSync('content/chapters/*/*.mdx').sort();

/** All chapters of the site. */
export const entries = files.map((file) => entryOf(file));
