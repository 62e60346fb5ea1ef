import { publishersOf } from '#figure/origin.ts';
import { figureOf } from '#figure/registry.ts';
import { figureFile } from '#files/endings.ts';
import { plateSize } from '#files/plate.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, chartPath, embedPath, filePath } from '#i18n/paths.ts';
import { fill, words } from '#i18n/words.ts';
import type { Embeddable } from './snippets.ts';

/** More names than this would bury the credit line; the figure's page names all. */
const most = 3;

/** The loader's address, the same for every figure and language. */
export const loaderPath = filePath('embed/v1/loader.js');

/** A figure's headline with its kind, for what cannot be seen. */
export function nameOf(id: string, lang: Locale): string {
  const { kind, words: textIn } = figureOf(id);
  const say = words[lang].embedPanel;
  return fill(say.named, { title: textIn(lang).title, kind: say.kinds[kind] });
}

/** Whose numbers a figure shows, and its licence. */
export function creditOf(id: string, lang: Locale): string {
  const say = words[lang];
  const names = publishersOf(figureOf(id));
  const shown = names.slice(0, most).join('; ');
  return fill(say.embedPanel.credit, {
    names: names.length > most ? fill(say.embed.others, { names: shown }) : shown,
  });
}

/** What code for other people's pages says of a figure, in one language. */
export function embeddable(id: string, lang: Locale): Embeddable {
  const { cover, words: textIn } = figureOf(id);
  const { title, alt } = textIn(lang);
  return {
    id,
    lang,
    title,
    name: nameOf(id, lang),
    credit: creditOf(id, lang),
    alt: alt[cover] ?? '',
    page: absolute(chartPath(lang, id)),
    embed: absolute(embedPath(lang, id)),
    loader: absolute(loaderPath),
    picture: {
      svg: absolute(figureFile(lang, id, 'svg')),
      png: absolute(figureFile(lang, id, 'png')),
      ...plateSize(id, lang),
    },
  };
}
