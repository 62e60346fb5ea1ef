import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#data/dataset.ts';
import { ContentError } from '#data/problem.ts';
import { formats } from '#i18n/format.ts';
import { locales } from '#i18n/locales.ts';
import { compute } from '#record/compute.ts';
import type { Fact } from '#record/schema.ts';
import { shown } from '#record/shown.ts';

type Datasets = ReadonlyMap<string, Dataset>;

/** A fact that comes to something else, and where the prose uses it. */
export interface FactChange {
  fact: Fact;
  before: number;
  after: number;
  /** As written in English; the same when the change is smaller than the digits shown. */
  read: { before: string; after: string };
  places: readonly string[];
}

/** @throws ContentError when a fact could be computed before and cannot be any more. */
export function factChanges(
  facts: Iterable<Fact>,
  before: Datasets,
  after: Datasets,
  content: string,
): FactChange[] {
  const uses = placesOfFacts(content);
  return [...facts].flatMap((fact) => {
    const old = compute(fact, before);
    const now = compute(fact, after);
    if ('problem' in old) return [];
    if ('problem' in now)
      throw new ContentError([
        { file: 'content/facts.json', record: `fact "${fact.id}"`, ...now.problem },
      ]);
    if (old.value === now.value) return [];
    return {
      fact,
      before: old.value,
      after: now.value,
      read: { before: shown(fact, old.value, 'en'), after: shown(fact, now.value, 'en') },
      places: uses.get(fact.id) ?? [],
    };
  });
}

/** Where each fact stands in the chapters, as `file:line`. */
function placesOfFacts(content: string): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const file of globSync('chapters/**/*.mdx', { cwd: content }).sort())
    for (const [index, text] of linesOf(join(content, file)))
      for (const [, id = ''] of text.matchAll(/<Fact\s[^>]*?id="([^"]+)"/g))
        places.set(id, [...(places.get(id) ?? []), `content/${file}:${index}`]);
  return places;
}

/** Texts that name the last month, or year, which the data described until now. */
export function staleWords(data: Dataset, asOf: string, facts: Iterable<Fact>, content: string) {
  const before = data.about.asOf;
  if (before === asOf) return [];
  const year = before.slice(0, 4);
  const names = locales.map((lang) => formats[lang].date(before));
  if (before.endsWith('-12') && !asOf.startsWith(year)) names.push(year);
  const says = (text: string) => names.some((name) => text.includes(name));
  const about = `data/${data.id}/about.json`;
  const lines = linesOf(join(content, about))
    .filter(([, text]) => says(text) && !text.includes('"asOf"'))
    .map(([index]) => `content/${about}:${index}`);
  const labels = [...facts]
    .filter((fact) => fact.op !== 'value' && fact.data === data.id)
    .filter(({ label, note }) => locales.some((lang) => says(label[lang] + (note?.[lang] ?? ''))))
    .map(({ id }) => `content/facts.json: fact "${id}"`);
  return [...lines, ...labels];
}

const linesOf = (file: string): [number, string][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => [index + 1, text]);
