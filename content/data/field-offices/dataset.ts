import { z } from 'astro/zod';
import { id, latitude, localized, longitude } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'field-offices',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    name: localized,
    hqCity: z.string().min(1),
    hqState: z.string().min(1),
    lat: latitude,
    lon: longitude,
    extent: localized,
  }),
});
