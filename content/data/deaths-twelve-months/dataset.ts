import { z } from 'astro/zod';
import { count, month } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'deaths-twelve-months',
  about,
  rows,
  key: ['month', 'category'],
  row: z.strictObject({
    month,
    category: z.enum(['all', 'synthetic-opioids', 'psychostimulants', 'cocaine', 'heroin']),
    deaths: count,
    sharePercent: z.number().min(0).max(100).nullable(),
  }),
});
