import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Fact } from './schema.ts';

/** A fact's value as it stands in the prose. */
export function shown(fact: Fact, value: number, lang: Locale): string {
  const format = formats[lang];
  // The prose says "fell" or "rose"; the number stands without its sign.
  const size = fact.op === 'change' ? Math.abs(value) : value;
  if (fact.style === 'million') return format.million(size);
  if (fact.style === 'word') return format.word(size);
  if (fact.unit === 'percent')
    return fact.style === 'integer' ? `${format.integer(size)}%` : format.percent(size);
  if (fact.style === 'two-decimals') return format.hundredths(size);
  return fact.style === 'one-decimal' ? format.decimal(size) : format.integer(size);
}
