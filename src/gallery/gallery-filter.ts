/** What the gallery can be asked for: a kind and a chapter; empty asks for all. */
export const facets = ['kind', 'chapter'] as const;

export type Facet = (typeof facets)[number];

export type Filter = Record<Facet, string>;

/** What the filter knows of one figure; one that no chapter shows counts as `none`. */
export interface Entry {
  kind: string;
  chapter: readonly string[];
}

const valuesOf = (entry: Entry, facet: Facet): readonly string[] =>
  facet === 'chapter' ? entry.chapter : [entry.kind];

/** Whether a figure fits; one facet may be left out of account. */
export const fits = (entry: Entry, filter: Filter, except?: Facet): boolean =>
  facets.every(
    (facet) => facet === except || !filter[facet] || valuesOf(entry, facet).includes(filter[facet]),
  );

/** How many figures a value of a facet would show, the other facet staying as it is; `''` is all. */
export const countOf = (
  entries: readonly Entry[],
  filter: Filter,
  facet: Facet,
  value: string,
): number =>
  entries.filter(
    (entry) => fits(entry, filter, facet) && (!value || valuesOf(entry, facet).includes(value)),
  ).length;

/** The filter in an address; values that the gallery does not have ask for nothing. */
export function read(query: string, known: Readonly<Record<Facet, readonly string[]>>): Filter {
  const asked = new URLSearchParams(query);
  const value = (facet: Facet) => {
    const given = asked.get(facet) ?? '';
    return known[facet].includes(given) ? given : '';
  };
  return { kind: value('kind'), chapter: value('chapter') };
}

/** The filter as the query of an address, empty when it asks for everything. */
export function write(filter: Filter): string {
  const query = new URLSearchParams();
  for (const facet of facets) if (filter[facet]) query.set(facet, filter[facet]);
  return query.size ? `?${query}` : '';
}
