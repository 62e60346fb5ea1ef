import { readFile } from 'node:fs/promises';
import type { Dataset } from '#data/dataset.ts';
import { download, type Patience } from './download.ts';
import { RefreshError } from './error.ts';
import { type Entry, readTable } from './table.ts';

export type Row = Readonly<Record<string, unknown>>;

/** What a feed says: rows of a dataset's own schema, complete and in order. */
export interface Reading {
  rows: readonly Row[];
  /** The last month that the rows describe. */
  asOf: string;
  /** What an editor should know about this reading. */
  notes?: readonly string[];
}

/**
 * Turns the lines of a feed into the rows of a dataset. Columns that the feed does not know are left
 * out where the dataset has the row already; rows older than the feed are taken from the dataset.
 */
export type Adapter = (entries: readonly Entry[], now: Dataset) => Reading;

/** A public file that is published again and again, and the datasets made from it. */
export interface Feed {
  id: string;
  title: string;
  /** Where it lives; a mirror has the same paths. */
  origin: string;
  /** The path of the file, or of the page that links to it. */
  path: string;
  /** The newest file among the links of the page; without it, the path is the file's own. */
  newest?: (links: readonly string[]) => string | undefined;
  columns: readonly string[];
  /** As many lines as were asked for at most: so many mean that there are more. */
  limit?: number;
  datasets: Readonly<Record<string, Adapter>>;
}

/** Fetches a feed, from its own place or from a mirror, a file's address or a saved file. */
export async function open(
  feed: Feed,
  from: string | undefined,
  how: Patience,
): Promise<{ address: string; entries: readonly Entry[] }> {
  const { address, text } = await textOf(feed, from, how);
  const entries = readTable(text, feed.columns, address);
  if (entries.length === feed.limit)
    throw new RefreshError(
      `${address}: ${feed.limit} lines, as many as were asked for: some are missing`,
    );
  return { address, entries };
}

async function textOf(feed: Feed, from: string | undefined, how: Patience) {
  if (from && !/^https?:\/\//.test(from)) return { address: from, text: await saved(from) };
  if (from && /\.csv$/.test(new URL(from).pathname))
    return { address: from, text: await download(from, 'csv', how) };
  const base = (from ?? feed.origin).replace(/\/$/, '');
  let address = base + feed.path;
  if (feed.newest) {
    const page = await download(address, 'html', how);
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => link as string);
    const link = feed.newest(links);
    if (!link) throw new RefreshError(`${address}: the page links to no file of this feed`);
    address = base + new URL(link, feed.origin).pathname;
  }
  return { address, text: await download(address, 'csv', how) };
}

async function saved(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new RefreshError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
