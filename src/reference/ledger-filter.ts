/** What the ledger can be asked for: which claims fit, how many there would be, and the address that says so. */

/** What the filter knows of one claim. */
export interface Entry {
  status: string;
  topic: string;
  speaker: string;
  /** Chapters that use it; one that none uses counts as `none`. */
  chapter: readonly string[];
  caveat: boolean;
  /** All its words, as `fold` gives them. */
  words: string;
}

/** Parts of the filter with a closed list of values; empty asks for all. */
export const facets = ['status', 'topic', 'speaker', 'chapter'] as const;

export type Facet = (typeof facets)[number];

export interface Filter extends Record<Facet, string> {
  caveat: boolean;
  /** Every word must be found, in any order. */
  words: string;
}

export const everything: Filter = {
  status: '',
  topic: '',
  speaker: '',
  chapter: '',
  caveat: false,
  words: '',
};

/** Words without capitals and accents, so that `camion` finds `Camión`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const valuesOf = (entry: Entry, facet: Facet): readonly string[] =>
  facet === 'chapter' ? entry.chapter : [entry[facet]];

/** Says of claims whether they fit the filter; one facet may be left out of account. */
export function matcher(filter: Filter, except?: Facet): (entry: Entry) => boolean {
  const wanted = facets.filter((facet) => facet !== except && filter[facet]);
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return (entry) =>
    wanted.every((facet) => valuesOf(entry, facet).includes(filter[facet])) &&
    (!filter.caveat || entry.caveat) &&
    words.every((word) => entry.words.includes(word));
}

/**
 * How many claims each value of a facet would show, the rest of the filter staying as it is. The counts
 * of status, topic and speaker add up to the count of `''`, which is all; a claim may stand in several chapters.
 */
export function countsOf(
  entries: readonly Entry[],
  filter: Filter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([['', 0]]);
  const fits = matcher(filter, facet);
  for (const entry of entries) {
    if (!fits(entry)) continue;
    for (const value of ['', ...valuesOf(entry, facet)])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The filter in an address; values that the ledger does not have ask for nothing. */
export function read(query: string, known: Readonly<Record<Facet, readonly string[]>>): Filter {
  const asked = new URLSearchParams(query);
  const filter = { ...everything };
  for (const facet of facets) {
    const value = asked.get(facet) ?? '';
    if (known[facet].includes(value)) filter[facet] = value;
  }
  filter.caveat = asked.get('caveat') === 'yes';
  filter.words = (asked.get('words') ?? '').slice(0, 100);
  return filter;
}

/** The filter as the query of an address, empty when it asks for everything. */
export function write(filter: Filter): string {
  const query = new URLSearchParams();
  for (const facet of facets) if (filter[facet]) query.set(facet, filter[facet]);
  if (filter.caveat) query.set('caveat', 'yes');
  if (filter.words.trim()) query.set('words', filter.words.trim());
  return query.size ? `?${query}` : '';
}
