import { z } from 'astro/zod';
import { confidence, date, id, localized, sourceIds, status } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'intelligence-links',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    step: z.enum(['collect', 'pass', 'act', 'denied']),
    from: z.enum([
      'cia-drones',
      'military-aircraft',
      'border-drones',
      'mexican-aircraft',
      'us-agencies',
      'advisers',
      'mexican-agencies',
      'army-navy',
      'vetted-units',
    ]),
    to: z.enum([
      'us-agencies',
      'mexican-agencies',
      'army-navy',
      'vetted-units',
      'chihuahua',
      'raids',
      'capture',
    ]),
    /** Whether the record says that there is such a link; a report that is denied counts. */
    onRecord: z.boolean(),
    date,
    name: localized,
    what: localized,
    saidBy: localized,
    mexicoSays: localized.nullable(),
    /** Ids in `content/claims.json`. */
    claims: z.array(id),
    /** Null for what is not on record. */
    status: status.nullable(),
    confidence,
    sources: sourceIds,
  }),
});
