import { z } from 'astro/zod';
import { count } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'crossings-yearly',
  about,
  rows,
  key: ['year'],
  row: z.strictObject({
    year: z.number().int().min(1996).max(2030),
    cars: count,
    trucks: count,
    buses: count,
    pedestrians: count,
    carPassengers: count,
    people: count,
  }),
});
