import { z } from 'astro/zod';
import { id, localized } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'labs-claim-check',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    numerator: id,
    numeratorPerDay: z.number().positive(),
    denominator: id,
    denominatorPerDay: z.number().positive(),
    ratio: z.number().positive(),
    reading: localized,
  }),
});
