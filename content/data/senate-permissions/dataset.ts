import { z } from 'astro/zod';
import { count, date, id, localized, sourceIds, status } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'senate-permissions',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    decisionDate: date,
    requestDate: date.nullable(),
    unit: localized,
    people: count,
    place: localized,
    permitStart: date,
    permitEnd: date,
    votesFor: count.nullable(),
    votesAgainst: count.nullable(),
    abstentions: count.nullable(),
    direction: z.enum(['us-into-mexico', 'mexico-into-us']),
    status,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
