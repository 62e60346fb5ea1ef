import { z } from 'astro/zod';
import { count, fiscalYear, monthsCovered, pounds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'seizures-by-region',
  about,
  rows,
  key: ['fiscalYear', 'substance', 'region'],
  row: z.strictObject({
    fiscalYear,
    months: monthsCovered,
    substance: z.enum(['fentanyl', 'methamphetamine', 'heroin', 'cocaine', 'marijuana', 'all']),
    region: z.enum(['southwest', 'northern', 'coastal-interior', 'nationwide']),
    pounds,
    events: count,
  }),
});
