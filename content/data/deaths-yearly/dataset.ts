import { z } from 'astro/zod';
import { confidence, count, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'deaths-yearly',
  about,
  rows,
  key: ['year'],
  row: z.strictObject({
    year: z.number().int().min(1999),
    deaths: count,
    syntheticDeaths: count,
    sharePercent: z.number().min(0).max(100),
    provisionalDeaths: count.nullable(),
    confidence,
    verification: localized,
    sources: sourceIds,
  }),
});
