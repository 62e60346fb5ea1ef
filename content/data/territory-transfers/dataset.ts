import { z } from 'astro/zod';
import { count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'territory-transfers',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    name: localized,
    mechanism: localized,
    areaSquareMiles: count,
    areaKm2: count,
    otherAreas: localized,
    /** The treaty payment to Mexico only; null is none. */
    priceUsd: count.nullable(),
    treaty: localized,
    signed: date,
    inForce: date,
    presentDay: localized,
    note: localized,
    sources: sourceIds,
  }),
});
