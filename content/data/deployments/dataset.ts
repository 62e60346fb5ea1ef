import { z } from 'astro/zod';
import { confidence, count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'deployments',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    precision: z.enum(['day', 'week', 'two-months']),
    /** Arrivals must not be added up; a stock is who was present. */
    kind: z.enum(['arrival', 'stock']),
    place: localized,
    personnel: count.nullable(),
    personnelUnit: z.enum(['soldiers', 'personnel']).nullable(),
    force: localized,
    reportedTotal: count.nullable(),
    reportedTotalMeaning: localized.nullable(),
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
