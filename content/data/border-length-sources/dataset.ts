import { z } from 'astro/zod';
import { id, localized } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'border-length-sources',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    kind: z.enum(['whole', 'maritime', 'derived', 'rounded']),
    km: z.number().positive(),
    miles: z.number().positive().nullable(),
    measures: localized,
    source: id.nullable(),
    note: localized.nullable(),
  }),
});
