import { z } from 'astro/zod';
import { confidence, date, id, latitude, localized, longitude, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'sinaloa-events',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    precision: z.enum(['day', 'month']),
    municipality: z.string().min(1),
    state: z.string().min(1),
    latitude,
    longitude,
    /** `state-report`: a report for a whole state or more, placed at one city. */
    pinned: z.enum(['municipality', 'state-report']),
    category: z.enum([
      'deployment',
      'arrest',
      'lab-raid',
      'seizure',
      'clash',
      'transfer',
      'policy',
    ]),
    text: localized,
    actors: localized.nullable(),
    figure1: z.number().min(0).nullable(),
    unit1: localized.nullable(),
    figure2: z.number().min(0).nullable(),
    unit2: localized.nullable(),
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
