import { z } from 'astro/zod';
import { count } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'lab-reports-half-yearly',
  about,
  rows,
  key: ['year', 'half'],
  row: z.strictObject({
    year: z.number().int().min(2017),
    half: z.enum(['first', 'second']),
    reports: count,
    relatedReports: count,
    status: z.enum(['as-queried', 'incomplete']),
  }),
});
