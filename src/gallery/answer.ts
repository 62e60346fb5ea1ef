import { embedHeight } from '#embed/height.ts';
import { figureOf } from '#figure/registry.ts';
import { cardSize } from '#files/card.ts';
import { figureFile } from '#files/endings.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, chartPath, embedPath, path } from '#i18n/paths.ts';
import { words } from '#i18n/words.ts';
import { nameOf } from './embeddable.ts';
import { type Oembed, oembed, width } from './oembed.ts';

/** What this site answers when it is asked to embed a figure, or a frozen copy of it. */
export const answerFor = (id: string, lang: Locale, edition?: string): Oembed =>
  oembed({
    title: figureOf(id).words(lang).title,
    name: nameOf(id, lang),
    site: words[lang].site,
    home: absolute(path(lang)),
    page: absolute(chartPath(lang, id)),
    embed: absolute(embedPath(lang, id, edition)),
    height: embedHeight(id, lang, width),
    thumbnail: { url: absolute(figureFile(lang, id, 'card.png')), ...cardSize },
    frozen: edition !== undefined,
  });
