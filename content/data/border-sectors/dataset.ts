import { z } from 'astro/zod';
import { id, localized } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'border-sectors',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    name: localized,
    order: z.number().int().min(1).max(9),
    hqCity: z.string().min(1),
    hqState: z.string().min(1),
    usStates: z.array(z.string().min(1)).min(1),
    mxStates: z.array(z.string().min(1)).min(1),
    officialMiles: z.number().positive().nullable(),
    milesSource: localized.nullable(),
    note: localized.nullable(),
  }),
});
