import { z } from 'astro/zod';
import { confidence, count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'senate-troop-permits',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    direction: z.enum(['us-into-mexico', 'mexico-into-us']),
    personnel: count,
    unit: localized,
    purpose: localized,
    periodStart: date.nullable(),
    periodEnd: date.nullable(),
    periodBasis: z.enum(['authorised', 'requested']).nullable(),
    result: z.enum(['requested', 'suspended', 'committee-approved', 'approved']),
    voteBody: z.enum(['committee', 'floor']).nullable(),
    votesFor: count.nullable(),
    votesAgainst: count.nullable(),
    abstentions: count.nullable(),
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
