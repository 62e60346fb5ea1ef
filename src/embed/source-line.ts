import type { Figure } from '#draw/contract.ts';
import { asOfIn, publishersOf } from '#figure/origin.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { fill, words } from '#i18n/words.ts';

/** More names than this would push the picture down; the figure's own page names all. */
const most = 2;

/** Who gives a figure's numbers and up to which day, in one line. */
export function sourceLine(drawn: Figure, lang: Locale): string {
  const { figure, embed } = words[lang];
  const names = publishersOf(drawn);
  const shown = names.slice(0, most).join('; ');
  const from = names.length > most ? fill(embed.others, { names: shown }) : shown;
  return `${figure.source} ${from}. ${figure.asOf} ${formats[lang].date(asOfIn(drawn))}.`;
}
