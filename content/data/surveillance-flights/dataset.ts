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
  status,
} from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'surveillance-flights',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    date,
    dateEnd: date.nullable(),
    /** Without it, the date serves only for sorting: a programme whose beginning is not given. */
    startKnown: z.boolean(),
    reportedOn: date,
    category: z.enum([
      'isr-drone',
      'manned-isr',
      'cartel-drone',
      'counter-drone',
      'strike-debate',
      'ground-intel',
      'transport',
      'statement',
    ]),
    platform: localized.nullable(),
    operator: localized,
    /** Our grouping of `operator`; `unknown` is not named or in dispute. */
    operatorKind: z.enum([
      'cia',
      'us-military',
      'customs',
      'us-government',
      'mexico',
      'criminal-group',
      'several',
      'unknown',
    ]),
    area: localized,
    latitude: latitude.nullable(),
    longitude: longitude.nullable(),
    precision: placePrecision,
    /** A sketch from place names, not a track. */
    path: z
      .array(z.tuple([latitude, longitude]))
      .min(2)
      .nullable(),
    claim: localized,
    claimedBy: localized,
    mexicoSays: localized.nullable(),
    status,
    confidence,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
