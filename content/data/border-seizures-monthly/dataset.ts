import { z } from 'astro/zod';
import { count, fiscalYear, month, pounds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'border-seizures-monthly',
  about,
  rows,
  key: ['month', 'component'],
  row: z.strictObject({
    month,
    fiscalYear,
    component: z.enum(['ports', 'between']),
    pounds,
    events: count,
  }),
});
