import { describe } from '#data/problem.ts';
import { datasets } from '#data/registry.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { fill, words } from '#i18n/words.ts';
import { compute } from '#record/compute.ts';
import { facts } from '#record/record.ts';
import type { Fact, Where } from '#record/schema.ts';
import { shown } from '#record/shown.ts';

/** International pound, exact by definition (NIST Handbook 44, appendix C). */
const kilogramsPerPound = 0.45359237;

/** More than a reader can use on an index card. */
const mostSources = 12;

/** Whether a number was looked up or computed from a dataset, or is a single figure of its source. */
export type FactKind = 'data' | 'figure';

export const kindOf = (fact: Fact): FactKind => (fact.op === 'value' ? 'figure' : 'data');

/** A fact as the prose and its note show it. */
export interface Note {
  /** As set in the prose. */
  shown: string;
  kind: FactKind;
  label: string;
  unit: string;
  method: string;
  /** What the value was taken from, as column and filter in the reader's words; empty for a single figure. */
  filter: string;
  dataset: { title: string; asOf: string; retrieved: string } | null;
  asOf: string;
  sources: readonly string[];
  remark: string | null;
}

/** @throws Error when the fact does not exist or cannot be computed; the content check says so with its place first. */
export function noteOf(id: string, lang: Locale, as: 'kg' | undefined = undefined): Note {
  const fact = facts.get(id);
  if (!fact) throw new Error(`no fact "${id}" in content/facts.json`);
  const answer = compute(fact, datasets);
  if ('problem' in answer)
    throw new Error(
      describe({ file: 'content/facts.json', record: `fact "${id}"`, ...answer.problem }),
    );
  const say = words[lang];
  const format = formats[lang];
  const data = fact.op === 'value' ? undefined : datasets.get(fact.data);
  return {
    shown: shown(fact, answer.value * (as ? kilogramsPerPound : 1), lang),
    kind: kindOf(fact),
    label: fact.label[lang],
    unit: say.unit[as ?? fact.unit],
    method: [
      fill(say.method[fact.op], { rows: format.integer(answer.rows) }),
      as ? say.method.kilograms : '',
    ]
      .join(' ')
      .trim(),
    filter: data && fact.op !== 'value' ? filterOf(fact, data.about.columns, lang) : '',
    dataset: data
      ? {
          title: data.about.title[lang],
          asOf: format.date(data.about.asOf),
          retrieved: format.date(data.about.retrieved),
        }
      : null,
    asOf: format.date(fact.op === 'value' ? fact.asOf : (data?.about.asOf as string)),
    // Rows that name their own sources are credited to these. Others, and counts over many rows,
    // are credited to the sources of their dataset, whose page names those of each row.
    sources:
      answer.sources.length > 0 && answer.sources.length <= mostSources
        ? answer.sources
        : (data?.about.sources ?? []),
    remark: fact.note?.[lang] ?? null,
  };
}

function filterOf(
  fact: Exclude<Fact, { op: 'value' }>,
  columns: Record<string, { title: Record<Locale, string> }>,
  lang: Locale,
): string {
  const title = (name: string) => columns[name]?.title[lang] ?? name;
  const list = (where: Where) =>
    Object.entries(where)
      .map(([name, value]) => `${title(name)} = ${[value].flat().join(', ')}`)
      .join(' · ');
  const parts: Record<string, Where[]> = {
    share: 'part' in fact ? [fact.part, fact.whole] : [],
    change: 'from' in fact ? [fact.from, fact.to] : [],
    ratio: 'of' in fact ? [fact.of, fact.to] : [],
  };
  const filters = parts[fact.op] ?? ('where' in fact ? [fact.where] : []);
  const column = 'column' in fact ? `${title(fact.column)}: ` : '';
  return (
    column +
    filters
      .map((where) => list(where))
      .filter(Boolean)
      .join(' ÷ ')
  );
}
