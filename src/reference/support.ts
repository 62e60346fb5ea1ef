import { datasets } from '#data/registry.ts';
import type { Locale } from '#i18n/locales.ts';
import { claims, facts, terms } from '#record/record.ts';

interface Named {
  id: string;
  name: string;
}

/** What rests on one source. */
export interface Support {
  claims: readonly Named[];
  datasets: readonly Named[];
  terms: readonly Named[];
  /** How many single figures it gives. */
  facts: number;
}

type Row = Readonly<Record<string, unknown>>;

const sourcesOfRow = ({ sources, source }: Row): unknown[] =>
  Array.isArray(sources) ? sources : [source];

/** What in the record names a source: claims, datasets with their rows, single figures, glossary. */
export function supportOf(id: string, lang: Locale): Support {
  return {
    claims: [...claims.values()]
      .filter(({ supports, disputes }) => [...supports, ...disputes].includes(id))
      .map((claim) => ({ id: claim.id, name: claim.text[lang] })),
    datasets: [...datasets.values()]
      .filter(
        ({ about, rows }) =>
          about.sources.includes(id) || rows.some((row) => sourcesOfRow(row).includes(id)),
      )
      .map((data) => ({ id: data.id, name: data.about.title[lang] })),
    terms: [...terms.values()]
      .filter(({ sources }) => sources.includes(id))
      .map((term) => ({ id: term.id, name: term.term[lang] })),
    facts: [...facts.values()].filter((fact) => fact.op === 'value' && fact.sources.includes(id))
      .length,
  };
}
