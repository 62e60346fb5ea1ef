import { z } from 'astro/zod';
import { count, id, latitude, localized, longitude } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'port-crossings',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    code: z.string().regex(/^\d{4}$/, { error: 'four digits' }),
    id,
    name: localized,
    usPlace: z.string().min(1),
    usState: z.enum(['California', 'Arizona', 'New Mexico', 'Texas']),
    mxPlace: z.string().min(1),
    mxState: z.enum([
      'Baja California',
      'Sonora',
      'Chihuahua',
      'Coahuila',
      'Nuevo León',
      'Tamaulipas',
    ]),
    lat: latitude,
    lon: longitude,
    fieldOffice: id,
    sector: id,
    trucks: count.nullable(),
    cars: count.nullable(),
    pedestrians: count.nullable(),
    people: count,
    note: localized.nullable(),
  }),
});
