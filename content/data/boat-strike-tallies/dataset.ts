import { z } from 'astro/zod';
import { count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'boat-strike-tallies',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    kind: z.enum(['reported', 'own-sum']),
    strikes: count.nullable(),
    vessels: count.nullable(),
    killed: count,
    lowerBound: z.boolean(),
    countedBy: localized,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
