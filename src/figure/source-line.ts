import type { Figure } from '#draw/contract.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { fill, words } from '#i18n/words.ts';
import { asOfIn, publishersOf } from './origin.ts';

/** Who gives a figure's numbers and up to which day, in one line. */
export const sourceLine = (drawn: Figure, lang: Locale): string =>
  line(drawn, lang, publishersOf(drawn).join('; '));

/** The same where there is little room: of more than two publishers the first two, and that there are others. */
export function shortSourceLine(drawn: Figure, lang: Locale): string {
  const names = publishersOf(drawn);
  const shown = names.slice(0, 2).join('; ');
  return line(
    drawn,
    lang,
    names.length > 2 ? fill(words[lang].embed.others, { names: shown }) : shown,
  );
}

function line(drawn: Figure, lang: Locale, from: string): string {
  const { figure } = words[lang];
  return `${figure.source} ${from}. ${figure.asOf} ${formats[lang].date(asOfIn(drawn))}.`;
}
