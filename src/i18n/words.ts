import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import type { Locale } from './locales.ts';

/** Interface words; a word missing in one language is a type error that names it. */
export const words: Readonly<Record<Locale, typeof en>> = { en, es };

export { fill } from './fill.ts';
