import { z } from 'astro/zod';
import { confidence, count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'sinaloa-operations',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    periodStart: date,
    periodEnd: date,
    arrests: count,
    firearms: count.nullable(),
    allKilograms: count.nullable(),
    kilograms: count.nullable(),
    pills: count.nullable(),
    sites: count.nullable(),
    sitesDefinition: z.enum(['labs', 'labs-and-areas']).nullable(),
    lowerBounds: z.array(z.enum(['firearms', 'kilograms', 'pills'])),
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
