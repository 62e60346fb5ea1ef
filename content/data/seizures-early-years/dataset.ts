import { z } from 'astro/zod';
import { date, fiscalYear, localized, pounds, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'seizures-early-years',
  about,
  rows,
  key: ['fiscalYear'],
  row: z.strictObject({
    fiscalYear,
    pounds: pounds.nullable(),
    poundsQualifier: z.enum(['about', 'as-reported']).nullable(),
    scope: localized,
    reportedBy: localized,
    reportedOn: date.nullable(),
    note: localized,
    sources: sourceIds,
  }),
});
