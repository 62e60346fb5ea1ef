import { z } from 'astro/zod';
import { count, fiscalYear, month, pounds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'seizures-monthly-by-kind',
  about,
  rows,
  key: ['month', 'substance', 'region'],
  row: z.strictObject({
    month,
    fiscalYear,
    substance: z.enum(['fentanyl', 'methamphetamine', 'heroin', 'cocaine', 'marijuana']),
    region: z.enum(['southwest', 'nationwide']),
    pounds,
    events: count,
  }),
});
