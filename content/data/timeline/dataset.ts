import { z } from 'astro/zod';
import { confidence, date, id, localized, sourceIds, status } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'timeline',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    dateEnd: date.nullable(),
    category: z.enum([
      'call',
      'cooperation',
      'designation',
      'diplomacy',
      'drones',
      'law',
      'military',
      'politics',
      'proposal',
      'sovereignty',
      'venezuela',
    ]),
    side: z.enum(['us', 'mexico', 'both']),
    title: localized,
    what: localized,
    who: localized,
    status,
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
