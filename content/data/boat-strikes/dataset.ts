import { z } from 'astro/zod';
import { confidence, count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'boat-strikes',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    firstNumber: z.number().int().min(1),
    lastNumber: z.number().int().min(1),
    strikes: z.number().int().min(1),
    date,
    area: z.enum(['caribbean', 'eastern-pacific', 'both']),
    pacificStrikes: count,
    caribbeanStrikes: count,
    vessels: z.number().int().min(1),
    killed: count,
    survivors: count,
    missing: count,
    confidence,
    note: localized,
    sources: sourceIds,
  }),
});
