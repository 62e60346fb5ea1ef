import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import type { Locale } from './locales.ts';

/** Interface words; a word missing in one language is a type error that names it. */
export const words: Readonly<Record<Locale, typeof en>> = { en, es };

/** Puts values in place of `{name}` in an interface text. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
