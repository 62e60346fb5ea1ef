import { z } from 'astro/zod';
import { count } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'deaths-yearly-by-category',
  about,
  rows,
  key: ['year', 'category'],
  row: z.strictObject({
    year: z.number().int().min(2015),
    category: z.enum(['all', 'synthetic-opioids', 'psychostimulants', 'cocaine', 'heroin']),
    deathsReported: count,
    deathsPredicted: count,
    sharePercent: z.number().min(0).max(100),
  }),
});
