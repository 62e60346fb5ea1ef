import { z } from 'astro/zod';
import { confidence, count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

/** How the source puts the number beside it; null where it gives none. */
const qualifier = z.enum(['exact', 'about', 'more-than']).nullable();

export default dataset({
  id: 'security-cabinet',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    periodStart: date,
    periodEnd: date,
    periodEndPrecision: z.enum(['exact', 'about', 'estimated']),
    reportedOn: date.nullable(),
    arrests: count.nullable(),
    arrestsQualifier: qualifier,
    sites: count.nullable(),
    sitesQualifier: qualifier,
    tonnes: z.number().positive().nullable(),
    tonnesQualifier: qualifier,
    pills: count.nullable(),
    pillsQualifier: qualifier,
    kilograms: count.nullable(),
    kilogramsQualifier: qualifier,
    firearms: count.nullable(),
    firearmsQualifier: qualifier,
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
