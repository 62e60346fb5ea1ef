import { z } from 'astro/zod';
import { confidence, count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'after-january',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    precision: z.enum(['day', 'month', 'approximate']),
    event: localized,
    actors: localized.nullable(),
    publishersListed: count,
    flag: z.enum(['one-source', 'not-opened', 'one-source-not-opened']).nullable(),
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
