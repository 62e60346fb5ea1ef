import { z } from 'astro/zod';
import { confidence, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'official-quotes',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    speaker: z.string().min(1),
    role: localized,
    original: z.string().min(1).nullable(),
    originalLanguage: z.enum(['en', 'es']),
    english: z.string().min(1),
    context: localized,
    note: localized.nullable(),
    confidence,
    sources: sourceIds,
  }),
});
