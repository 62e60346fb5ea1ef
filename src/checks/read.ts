import { type About, type Dataset, readDataset } from '#data/dataset.ts';
import type { Problem } from '#data/problem.ts';
import type { Figure } from '#draw/contract.ts';
import { forms, type Lists } from '#record/forms.ts';
import { readLedger } from '#record/ledger.ts';
import type { ChapterText } from './chapter.ts';

type Row = Readonly<Record<string, unknown>>;
type Name = keyof Lists;

/** All that is checked, as it stands in the files. */
export interface Content {
  lists: { readonly [Key in Name]: unknown };
  datasets: readonly Pick<Dataset, 'id' | 'key' | 'row' | 'given'>[];
  chapters: readonly ChapterText[];
  figures: ReadonlyMap<string, Figure>;
  /** Figures whose rows can be explored. */
  explorations: ReadonlySet<string>;
}

export interface ReadDataset {
  id: string;
  /** Null when it is not as its schema wants it. */
  about: About | null;
  /** Only the rows that are as their schema wants them, with their numbers from 1. */
  rows: readonly { number: number; row: Row }[];
  /** The dataset, when nothing in it is wrong: what facts are computed from. */
  whole: Dataset | null;
}

/** The content after its schemas: what is sound goes on to the checks between files. */
export interface Read {
  lists: { readonly [Key in Name]: readonly Lists[Key][] };
  /** Ids of all entries: one with a fault of its own may still be referred to. */
  ids: { readonly [Key in Name]: readonly string[] };
  datasets: readonly ReadDataset[];
  chapters: readonly ChapterText[];
  problems: readonly Problem[];
  /** False when a file is no list at all, so that nothing can be said of what refers to it. */
  judgeable: boolean;
}

/** Holds every file to its schema. */
export function readContent({ lists, datasets, chapters }: Content): Read {
  const read = {
    sources: listOf('sources', lists),
    claims: listOf('claims', lists),
    facts: listOf('facts', lists),
    glossary: listOf('glossary', lists),
    corrections: listOf('corrections', lists),
  };
  const all = datasets.map(datasetOf);
  return {
    lists: mapped(read, ({ sound }) => sound) as Read['lists'],
    ids: mapped(read, ({ ids }) => ids),
    datasets: all.map(({ read }) => read),
    chapters,
    problems: [...Object.values(read), ...all].flatMap(({ problems }) => problems),
    judgeable: Object.values(lists).every(Array.isArray),
  };
}

const mapped = <Key extends string, In, Out>(
  values: Record<Key, In>,
  change: (value: In) => Out,
): Record<Key, Out> =>
  Object.fromEntries(
    Object.entries<In>(values).map(([key, value]) => [key, change(value)]),
  ) as Record<Key, Out>;

function listOf<Key extends Name>(name: Key, lists: Content['lists']) {
  const { entries, wrong, problems } = readLedger<Lists[Key]>(name, forms[name], lists[name]);
  return {
    sound: entries.filter((_, index) => !wrong.has(index)),
    ids: [...new Set(entries.map((entry) => (entry as { id?: string } | null)?.id ?? ''))],
    problems,
  };
}

function datasetOf({ id, key, row, given }: Content['datasets'][number]) {
  const { about, rows, wrong, problems } = readDataset({ id, key, row, ...given });
  const list = Array.isArray(rows) ? rows : [];
  const read: ReadDataset = {
    id,
    about: problems.some(({ file }) => file.endsWith('about.json')) ? null : about,
    rows: list.flatMap((row, index) => (wrong.has(index) ? [] : { number: index + 1, row })),
    whole: problems.length ? null : { id, about, rows, key, row, given },
  };
  return { read, problems };
}
