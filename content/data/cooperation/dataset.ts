import { z } from 'astro/zod';
import { date, id, localized, sourceIds, status } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'cooperation',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    milestone: localized,
    direction: z.enum(['closer', 'rupture', 'repair', 'rules']),
    status,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
