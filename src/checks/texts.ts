import { type Problem, show } from '#data/problem.ts';
import { forms, type Lists } from '#record/forms.ts';
import type { Read } from './read.ts';

/** Texts up to this length may be the same in both languages: names, numbers, short words. */
const short = 25;

/** A longer text of names alone is the same too; a word that begins small makes it a sentence, save `de la` in names. */
const sentence = /(?<!\p{L})\p{Ll}{4,}/u;

/** Spanish texts that are still the English ones. */
export function untranslated({ lists, datasets }: Read): Problem[] {
  return [
    ...(Object.keys(forms) as (keyof Lists)[]).flatMap((name) =>
      lists[name].flatMap((entry) =>
        same(entry, `content/${name}.json`, `${forms[name].kind} "${entry.id}"`, 'field'),
      ),
    ),
    ...datasets.flatMap(({ id, about, rows }) => [
      ...same(about, `content/data/${id}/about.json`, 'dataset', 'field'),
      ...rows.flatMap(({ number, row }) =>
        same(row, `content/data/${id}/rows.json`, `row ${number}`, 'column'),
      ),
    ]),
  ];
}

function same(
  value: unknown,
  file: string,
  record: string,
  word: 'column' | 'field',
  path: readonly string[] = [],
): Problem[] {
  if (!value || typeof value !== 'object') return [];
  const { en, es } = value as Readonly<Record<string, unknown>>;
  if (typeof en === 'string' && typeof es === 'string') {
    if (en !== es || en.length <= short || !sentence.test(en)) return [];
    return [
      {
        file,
        record,
        field: `${word} "${[...path, 'es'].join('.')}"`,
        found: show(es),
        allowed: 'a text in Spanish: this is the English one',
      },
    ];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    same(inner, file, record, word, [...path, key]),
  );
}
