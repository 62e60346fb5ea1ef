import { z } from 'astro/zod';
import { date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'sea-claim-statements',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    datePrecision: z.enum(['exact', 'by']),
    speaker: localized,
    percent: z.number().min(0).max(100),
    quote: z.string().min(1),
    meaning: localized,
    occasion: localized,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
