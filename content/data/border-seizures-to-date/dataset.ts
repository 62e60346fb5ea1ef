import { z } from 'astro/zod';
import { count, fiscalYear, monthsCovered, pounds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'border-seizures-to-date',
  about,
  rows,
  key: ['fiscalYear', 'region', 'component'],
  row: z.strictObject({
    fiscalYear,
    months: monthsCovered,
    region: z.enum(['southwest', 'northern', 'coastal-interior']),
    component: z.enum(['ports', 'between']),
    pounds,
    events: count.nullable(),
  }),
});
