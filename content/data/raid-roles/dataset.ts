import { z } from 'astro/zod';
import { confidence, date, id, localized, sourceIds, status } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'raid-roles',
  about,
  rows,
  key: ['role', 'arrangement'],
  row: z.strictObject({
    id,
    role: z.enum(['collect', 'plan', 'command', 'enter', 'force']),
    arrangement: z.enum(['today', 'proposal', 'offer']),
    /** When the arrangement was so, or was reported. */
    date,
    /** Of the role. */
    name: localized,
    who: z.enum(['us', 'mexico', 'both', 'unclear', 'not-stated']),
    answer: localized,
    detail: localized,
    note: localized.nullable(),
    /** Ids in `content/claims.json`. */
    claims: z.array(id),
    /** Null where the record does not say who has the role. */
    status: status.nullable(),
    confidence,
    sources: sourceIds,
  }),
});
