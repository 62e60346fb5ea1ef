import { z } from 'astro/zod';

/** Column types that datasets share. */

/** One text in every language; an empty or missing one is an error. */
export const localized = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });

/** A calendar month. */
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'a month such as 2019-04' });

/** A day, month or year, as exactly as the source gives it. */
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'a date such as 2026, 2026-01 or 2026-01-08',
    abort: true,
  })
  .refine((value) => value.length < 10 || new Date(value).toISOString().startsWith(value), {
    error: 'a day that exists',
  });

/** A US fiscal year: year N runs from 1 October N-1 to 30 September N. */
export const fiscalYear = z.number().int().min(2015).max(2030);

/** Months of the year that the row covers; fewer than 12 is a part year. */
export const monthsCovered = z.number().int().min(1).max(12);

/** Weight in pounds as the source prints it. */
export const pounds = z.number().min(0);

export const count = z.number().int().min(0);

export const latitude = z.number().min(14).max(50);

export const longitude = z.number().min(-130).max(-60);

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'lower-case letters, digits and hyphens' });

/** How well the record supports a claim: a closed list; each has an icon, a word and a shape. */
export const statuses = [
  'corroborated',
  'single-source',
  'anonymous-only',
  'imprecise',
  'disputed',
  'official-denial',
] as const;

export type Status = (typeof statuses)[number];

export const status = z.enum(statuses);

/** How sure the record's compilers are: two independent reports, one, or an indirect one. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** Ids in `content/sources.json`; every row of events says who reported it. */
export const sourceIds = z.array(id).min(1);

/** How exactly a place is known: `area` and `state` are drawn as soft shapes, never as points. */
export const placePrecision = z.enum(['point', 'city', 'area', 'state', 'unspecified']);
