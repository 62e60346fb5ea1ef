import { z } from 'astro/zod';
import { confidence, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'legal-actions',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    action: localized,
    identifier: z.string().min(1).nullable(),
    what: localized,
    publisher: localized,
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
