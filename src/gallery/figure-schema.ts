import { figureOf } from '#figure/registry.ts';
import { figureFile } from '#files/endings.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, chartPath, path, sectionPath } from '#i18n/paths.ts';
import { words } from '#i18n/words.ts';
import { creditOf } from './embeddable.ts';

/** A figure in the words of schema.org, for search engines. */
export function figureSchema(id: string, lang: Locale): Record<string, unknown> {
  const { cover, datasets, words: textIn } = figureOf(id);
  const { title, measure, alt } = textIn(lang);
  const site = { '@type': 'Organization', name: words[lang].site, url: absolute(path(lang)) };
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name: title,
    description: measure,
    caption: alt[cover],
    identifier: id,
    url: absolute(chartPath(lang, id)),
    contentUrl: absolute(figureFile(lang, id, 'svg')),
    thumbnailUrl: absolute(figureFile(lang, id, 'card.png')),
    encodingFormat: 'image/svg+xml',
    inLanguage: lang === 'en' ? 'en' : 'es-MX',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    acquireLicensePage: absolute(sectionPath(lang, 'embedding')),
    creditText: creditOf(id, lang),
    creator: site,
    isAccessibleForFree: true,
    isBasedOn: datasets.map(({ id, about }) => ({
      '@type': 'Dataset',
      name: about.title[lang],
      description: about.description[lang],
      url: absolute(sectionPath(lang, 'data', id)),
    })),
  };
}
