import { z } from 'astro/zod';
import {
  confidence,
  date,
  id,
  latitude,
  localized,
  longitude,
  placePrecision,
  sourceIds,
} from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'incursions',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    dateEnd: date.nullable(),
    name: localized,
    place: localized,
    latitude,
    longitude,
    precision: placePrecision,
    type: z.enum([
      'war',
      'occupation',
      'expedition',
      'landing',
      'cross-border-raid',
      'cross-border-pursuit',
      'border-fight',
      'show-of-force',
    ]),
    enteredMexico: z.enum(['yes', 'no', 'disputed']),
    inCrsList: z.boolean(),
    /** Rows that share an entry of the CRS list name the same one. */
    crsEntry: z
      .string()
      .regex(/^\d{4}(-\d{4})?$/)
      .nullable(),
    scale: z.enum(['none', 'small', 'medium', 'large']),
    size: localized.nullable(),
    description: localized,
    note: localized.nullable(),
    confidence,
    sources: sourceIds,
  }),
});
