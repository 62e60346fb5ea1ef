import { z } from 'astro/zod';
import { id, localized } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'border-parts',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    order: z.number().int().min(1),
    kind: z.enum(['part', 'whole']),
    terrain: z.enum(['land', 'river', 'both']),
    name: localized,
    km: z.number().positive(),
    miles: z.number().positive(),
  }),
});
