import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { type Problem, parse } from '#data/problem.ts';
import { type Locale, locales } from '#i18n/locales.ts';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 2026-11-26');
const text = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a sha-256 in hexadecimal');

/** The list of published figures: an id in it is in other people's pages and is never given up. */
export const publishedList = z.record(
  z.string(),
  z.strictObject({
    since: day,
    /** The frozen copies: by day, the checksum of each language's file. */
    editions: z.record(day, z.strictObject({ en: sha256, es: sha256 })),
    removed: z.strictObject({ on: day, why: text }).optional(),
  }),
);

export type Published = z.infer<typeof publishedList>;

/** A frozen copy as it stands in its file. */
export interface Copy {
  id: string;
  edition: string;
  lang: Locale;
  html: string;
}

export const file = 'content/frozen/published.json';

export const checksum = (html: string): string => createHash('sha256').update(html).digest('hex');

/**
 * What is wrong with the ids of figures, with the list of those published and with the frozen copies. An id is
 * part of addresses and of messages in which hosts look for it by its letters; so none may be part of another.
 */
export function publishedProblems(
  figures: readonly string[],
  list: unknown,
  copies: readonly Copy[],
): Problem[] {
  const { data, problems } = parse(publishedList, list, file, ([id = 'list', ...path]) => ({
    record: `figure "${String(id)}"`,
    field: path.join('.') || 'the entry',
  }));
  if (problems.length) return problems;
  const ids = [...new Set([...figures, ...Object.keys(data)])];
  return [
    ...ids.flatMap((id) => idProblems(id, ids)),
    ...Object.entries(data).flatMap(([id, entry]) => entryProblems(id, entry, figures)),
    ...copyProblems(data, copies),
  ];
}

function idProblems(id: string, ids: readonly string[]): Problem[] {
  const at = { file: `src/charts/${id} or src/maps/${id}`, record: 'figure', field: 'folder name' };
  const longer = ids.find((other) => other !== id && other.includes(id));
  return [
    ...(/^[a-z0-9-]{12,60}$/.test(id)
      ? []
      : [{ ...at, found: `"${id}"`, allowed: '12 to 60 of a–z, 0–9 and -' }]),
    ...(longer
      ? [{ ...at, found: `"${id}"`, allowed: `a name that is no part of another: "${longer}"` }]
      : []),
  ];
}

function entryProblems(
  id: string,
  { editions, removed }: Published[string],
  figures: readonly string[],
): Problem[] {
  const at = { file, record: `figure "${id}"`, field: 'removed' };
  const kept = figures.includes(id);
  if (kept) return removed ? [{ ...at, found: 'a figure that is there', allowed: 'nothing' }] : [];
  if (!removed)
    return [
      {
        ...at,
        found: 'nothing, though there is no such figure',
        allowed: 'the day and the reason: a published figure may not vanish',
      },
    ];
  return Object.keys(editions).length
    ? []
    : [{ ...at, field: 'editions', found: 'none', allowed: 'a frozen copy to be shown instead' }];
}

function copyProblems(list: Published, copies: readonly Copy[]): Problem[] {
  const told = Object.entries(list).flatMap(([id, { editions }]) =>
    Object.entries(editions).flatMap(([edition, sums]) =>
      locales.map((lang) => ({ id, edition, lang, sum: sums[lang] })),
    ),
  );
  const same = (a: Omit<Copy, 'html'>) => (b: Omit<Copy, 'html'>) =>
    a.id === b.id && a.edition === b.edition && a.lang === b.lang;
  const at = ({ id, edition, lang }: Omit<Copy, 'html'>) => ({
    file: `content/frozen/${id}/${edition}/${lang}.html`,
    record: 'frozen copy',
    field: 'file',
  });
  return [
    ...told.flatMap((one) => {
      const copy = copies.find(same(one));
      if (!copy) return [{ ...at(one), found: 'nothing', allowed: 'the copy that was published' }];
      const sum = checksum(copy.html);
      return sum === one.sum
        ? []
        : [{ ...at(one), found: `other text (${sum})`, allowed: `that of ${file} (${one.sum})` }];
    }),
    ...copies
      .filter((copy) => !told.some(same(copy)))
      .map((copy) => ({ ...at(copy), found: 'a copy', allowed: `only those of ${file}` })),
  ];
}
