import { z } from 'astro/zod';
import { confidence, count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'prisoner-transfers',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    prisoners: count,
    runningTotal: count,
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
