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
    ...about(id, lang, edition),
    title: figureOf(id).words(lang).title,
    name: nameOf(id, lang),
    height: embedHeight(id, lang, width),
    thumbnail: { url: absolute(figureFile(lang, id, 'card.png')), ...cardSize },
  });

/** Likewise for a figure that is gone, of which its frozen copies are left. */
export const answerForGone = (id: string, lang: Locale, title: string, edition?: string): Oembed =>
  oembed({ ...about(id, lang, edition), title, name: title, height: goneHeight });

/** What is known of the height of a page that is no longer made: it may scroll. In CSS pixels. */
const goneHeight = 800;

const about = (id: string, lang: Locale, edition: string | undefined) => ({
  site: words[lang].site,
  home: absolute(path(lang)),
  page: absolute(chartPath(lang, id)),
  embed: absolute(embedPath(lang, id, edition)),
  frozen: edition !== undefined,
});
