import { z } from 'astro/zod';
import { count, fiscalYear, id, localized, monthsCovered, pounds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

export default dataset({
  id: 'border-seizures-by-office',
  about,
  rows,
  key: ['fiscalYear', 'kind', 'office'],
  row: z.strictObject({
    fiscalYear,
    months: monthsCovered,
    kind: z.enum(['field-office', 'sector']),
    office: id,
    name: localized,
    pounds,
    events: count,
  }),
});
