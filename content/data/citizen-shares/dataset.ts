import { z } from 'astro/zod';
import { confidence, count, date, id, localized, month, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'citizen-shares',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    periodStart: month,
    periodEnd: month,
    measure: z.enum(['seized-from', 'convicted', 'sentenced']),
    substance: z.enum(['fentanyl', 'all']),
    measureText: localized,
    sharePercent: z.number().min(0).max(100),
    citizens: count.nullable(),
    people: count.nullable(),
    origin: localized,
    publishedOn: date.nullable(),
    confidence,
    note: localized,
    sources: sourceIds,
  }),
});
