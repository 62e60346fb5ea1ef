import { z } from 'astro/zod';
import { count, localized, month, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'sinaloa-homicides',
  about,
  rows,
  key: ['month'],
  row: z.strictObject({
    month,
    federalVictims: count.nullable(),
    federalFemicideVictims: count.nullable(),
    federalFiles: count.nullable(),
    federalFemicideFiles: count.nullable(),
    filesFormat: z.enum(['old', 'new']).nullable(),
    stateVictims: count.nullable(),
    noroesteVictims: count.nullable(),
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
