import type { Dataset } from '#data/dataset.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, sectionPath } from '#i18n/paths.ts';
import { fill, words } from '#i18n/words.ts';
import { sources } from '#record/record.ts';

/** More names than this would bury the citation; the page and the files name all. */
const most = 3;

/** How to cite a dataset, in plain text: with the day the data were read, which a copy can be checked against. */
export function citation({ id, about }: Dataset, lang: Locale): string {
  const say = words[lang];
  const date = formats[lang].date;
  const names = [...new Set(about.sources.flatMap((one) => sources.get(one)?.publisher ?? []))];
  const shown = names.slice(0, most).join('; ');
  return fill(say.dataPage.citation, {
    site: say.site,
    title: about.title[lang],
    retrieved: date(about.retrieved),
    asOf: date(about.asOf),
    sources: names.length > most ? fill(say.dataPage.andOthers, { names: shown }) : shown,
    address: absolute(sectionPath(lang, 'data', id)),
  });
}
