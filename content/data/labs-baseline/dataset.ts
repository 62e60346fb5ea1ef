import { z } from 'astro/zod';
import { confidence, count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'labs-baseline',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    government: z.enum(['lopez-obrador', 'mostly-lopez-obrador', 'sheinbaum']),
    countedBy: localized,
    force: z.enum(['all-federal', 'army', 'prosecutors', 'unnamed']),
    counts: z.enum(['labs', 'active-labs', 'pill-sites', 'areas', 'labs-and-areas']),
    metric: localized,
    periodStart: date,
    periodEnd: date,
    periodPrecision: z.enum(['exact', 'start-month', 'end-month']),
    days: count,
    sites: count,
    sitesQualifier: z.enum(['exact', 'at-least']),
    sitesPerDay: z.number().positive(),
    comparableWith: z.array(id),
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
