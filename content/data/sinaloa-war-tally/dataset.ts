import { z } from 'astro/zod';
import { count, date, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'sinaloa-war-tally',
  about,
  rows,
  key: ['date'],
  row: z.strictObject({
    date,
    homicides: count,
    missingReports: count,
    missingBasis: z.enum(['bulletins', 'bulletins-probable', 'complaints']),
    vehiclesStolen: count.nullable(),
    peopleDetained: count.nullable(),
    gunmenKilled: count.nullable(),
    seriesBreak: z.enum(['missing', 'detained']).nullable(),
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
