import { z } from 'astro/zod';
import { count, date, id, localized, sourceIds } from '#data/columns.ts';
import { dataset } from '#data/dataset.ts';
import about from './about.json' with { type: 'json' };
import rows from './rows.json' with { type: 'json' };

const percent = z.number().min(0).max(100);

export default dataset({
  id: 'polls',
  about,
  rows,
  key: ['id'],
  row: z.strictObject({
    id,
    country: z.enum(['mx', 'us']),
    pollster: z.string().min(1),
    client: z.string().min(1).nullable(),
    fieldStart: date,
    fieldEnd: date,
    sample: count.nullable(),
    mode: z
      .enum([
        'face-to-face',
        'telephone',
        'telephone-national',
        'phone-text-online',
        'online',
        'online-panel',
        'probability-online-panel',
        'not-stated',
      ])
      .nullable(),
    marginOfError: z.number().positive().nullable(),
    /** What the shares are about; most are about US action in Mexico. */
    subject: z.enum([
      'us-action-in-mexico',
      'foreign-agents-in-mexico',
      'us-action-in-venezuela',
      'backing-for-president',
      'mexican-forces',
    ]),
    question: localized,
    result: localized,
    favourPercent: percent.nullable(),
    opposePercent: percent.nullable(),
    otherPercent: percent.nullable(),
    /** A share stands for words such as “about a third”. */
    approximate: z.boolean(),
    quality: localized,
    note: localized.nullable(),
    sources: sourceIds,
  }),
});
