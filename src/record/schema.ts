import { z } from 'astro/zod';
import { confidence, count, date, id, localized, sourceIds, status } from '#data/columns.ts';

export { type Status, statuses } from '#data/columns.ts';

export const sourceKinds = [
  'official-data',
  'official-statement',
  'wire',
  'legal-text',
  'newspaper',
  'poll',
  'think-tank',
  'research-service',
  'fact-check',
  'encyclopedia',
  'copy',
  'aggregator',
  'event-log',
  'website',
] as const;

/** One published source. `url` is null where the record does not say that it is safe to link. */
export const source = z.strictObject({
  id,
  publisher: z.string().min(1),
  /** As printed by the publisher, or our description in square brackets; null where the record has none. */
  title: z.string().min(1).nullable(),
  date: date.nullable(),
  url: z.url({ protocol: /^https$/, error: 'an address that begins with https://' }).nullable(),
  kind: z.enum(sourceKinds),
  language: z.enum(['en', 'es', 'pt']),
  /** Whose work this page carries, when it is not the publisher's own. */
  copyOf: z.string().min(1).nullable(),
  /** False when only the address, a headline or a summary elsewhere was seen. */
  opened: z.boolean(),
  /** What a reader should know: a copy, not opened, only an excerpt read. */
  note: localized.nullable(),
});

export type Source = z.output<typeof source>;

export const topics = [
  'proposal',
  'drones',
  'labs',
  'sovereignty',
  'law',
  'history',
  'numbers',
  'venezuela',
  'sinaloa',
  'politics',
] as const;

/** Who speaks, for the ledger's filter. */
export const speakerKinds = [
  'us-government',
  'us-anonymous',
  'mexico-government',
  'mexico-anonymous',
  'press',
  'expert',
  'criminal-group',
  'other',
] as const;

export const attributions = [
  'named-on-record',
  'anonymous',
  'official-document',
  'reported-fact',
] as const;

export const claim = z.strictObject({
  id,
  topic: z.enum(topics),
  text: localized,
  speaker: localized,
  speakerKind: z.enum(speakerKinds),
  attribution: z.enum(attributions),
  /** Which paragraph of the article that this site began with says so; null where none does. */
  paragraph: count.nullable(),
  date: date.nullable(),
  /** The last year, where the claim speaks of a span that begins with `date`. */
  dateEnd: date.nullable(),
  status,
  /** What others say, with dates. */
  check: localized,
  better: localized.nullable(),
  supports: sourceIds,
  disputes: z.array(id),
  /** Shown next to the claim wherever it stands. */
  caveat: localized.nullable(),
  confidence,
});

export type Claim = z.output<typeof claim>;

const where = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])).min(1)]),
);

export const units = [
  'lb',
  'kg',
  'percent',
  'km',
  'mi',
  'people',
  'cars',
  'trucks',
  'ports',
  'seizures',
  'sectors',
  'offices',
  'times',
  'deaths',
  'homicides',
  'missing',
  'soldiers',
  'prisoners',
  'arrests',
  'sites',
  'sites-per-day',
  'tonnes',
  'pills',
  'firearms',
  'vehicles',
  'strikes',
  'vessels',
  'votes',
  'flights',
  'drones',
  'incursions',
  'polls',
  'claims',
  'events',
  'reports',
  'containers',
  'dollars',
  'sq-mi',
  'sq-km',
  'days',
  'hours',
  'minutes',
  'ft',
  'm',
] as const;

/** `integer` 21,889 · `one-decimal` 95.5 · `two-decimals` 3.85 · `million` 181.4 million · `word` nine, up to twelve. */
export const styles = ['integer', 'one-decimal', 'two-decimals', 'million', 'word'] as const;

const base = {
  id,
  label: localized,
  unit: z.enum(units),
  style: z.enum(styles),
  note: localized.nullable(),
};
const over = { ...base, data: id, column: z.string() };

/**
 * A number the prose may use. All but `value` are looked up or computed from a dataset at build:
 * `cell` one row · `sum` of the rows · `count` of the rows · `share` part ÷ whole in percent ·
 * `change` (to − from) ÷ from in percent · `ratio` of ÷ to · `value` a single sourced figure.
 */
export const fact = z.discriminatedUnion('op', [
  z.strictObject({ ...over, op: z.literal('cell'), where }),
  z.strictObject({ ...over, op: z.literal('sum'), where }),
  z.strictObject({ ...base, data: id, op: z.literal('count'), where }),
  z.strictObject({ ...over, op: z.literal('share'), part: where, whole: where }),
  z.strictObject({ ...over, op: z.literal('change'), from: where, to: where }),
  z.strictObject({ ...over, op: z.literal('ratio'), of: where, to: where }),
  z.strictObject({
    ...base,
    op: z.literal('value'),
    value: z.number(),
    sources: sourceIds,
    asOf: date,
  }),
]);

export type Fact = z.output<typeof fact>;
export type Where = z.output<typeof where>;

/** A word that a reader may not know, in the sense in which this site uses it. */
export const term = z.strictObject({
  id,
  term: localized,
  definition: localized,
  sources: z.array(id),
});

export type Term = z.output<typeof term>;

/** Something that was wrong on the public site: what it was, what is right, and where it stood. */
export const correction = z.strictObject({
  id,
  /** The day it was mended. */
  date: z.iso.date({ error: 'a day that exists, such as 2026-01-08' }),
  wrong: localized,
  right: localized,
  /** Ids of facts and claims that changed; at least one of these lists or `pages` names something. */
  facts: z.array(id),
  claims: z.array(id),
  /** Folders of chapters, or names of pages: `02-the-line`, `method`. */
  pages: z.array(z.string().min(1)),
});

export type Correction = z.output<typeof correction>;
