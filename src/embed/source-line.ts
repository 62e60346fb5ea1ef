import type { Figure } from '#draw/contract.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { fill, words } from '#i18n/words.ts';
import { sources } from '#record/record.ts';

/** More names than this would push the picture down; the figure's own page names all. */
const most = 2;

/** Who gives a figure's numbers and up to which day, in one line. */
export function sourceLine({ datasets }: Figure, lang: Locale): string {
  const { figure, embed } = words[lang];
  const ids = datasets.flatMap(({ about }) => about.sources);
  const names = [...new Set(ids.flatMap((id) => sources.get(id)?.publisher ?? []))];
  const shown = names.slice(0, most).join('; ');
  const from = names.length > most ? fill(embed.others, { names: shown }) : shown;
  const asOf = datasets
    .map(({ about }) => about.asOf)
    .sort()
    .at(-1) as string;
  return `${figure.source} ${from}. ${figure.asOf} ${formats[lang].date(asOf)}.`;
}
