import type { Status } from '#data/columns.ts';
import type { Mark } from '#draw/contract.ts';
import type { Locale } from '#i18n/locales.ts';

type Localized = Readonly<Record<Locale, string>>;

/** One way to divide the rows: each row has one of its values. */
export interface ExploreFacet {
  /** Its name in the address. */
  name: string;
  legend: Localized;
  values: readonly { value: string; words: Localized; mark: readonly Mark[] }[];
}

/** One row as the list shows it. */
export interface ExploreItem {
  id: string;
  /** As the record has it: a year, a month or a day; `null` where it knows none. */
  date: string | null;
  place: Localized;
  text: Localized;
  /** What else is known of it, each with its name. */
  details: readonly { name: Localized; text: Localized }[];
  status?: Status;
  sources: readonly string[];
  /** One value for each facet, in the order of the facets. */
  values: readonly string[];
  /** Whether it has a mark on the map; the others are listed beside it. */
  placed: boolean;
}

/** What readers may do with a map's rows: choose by facet, move through time, pick one. */
export interface Exploration {
  facets: readonly ExploreFacet[];
  items: readonly ExploreItem[];
  /** A chart that shows the same rows, in a state that draws them all. */
  chart?: { figure: string; state: string };
  /** The first and last month, when the rows can be moved through. */
  time?: { first: string; last: string };
  /** A state that sees farther, for a row whose mark lies outside the view. */
  wider?: string;
  words: Readonly<Record<Locale, { title: string; lead: string; count: string; unplaced: string }>>;
}
