import type { Dataset } from '#data/dataset.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, path, sectionPath } from '#i18n/paths.ts';
import { words } from '#i18n/words.ts';
import { sources } from '#record/record.ts';
import { citation } from './citation.ts';
import { columnsOf } from './columns.ts';
import { downloadPath, downloads, extensions } from './download.ts';

/** A dataset in the words of schema.org, for search engines and catalogues. */
export function datasetSchema(data: Dataset, lang: Locale): Record<string, unknown> {
  const { id, about } = data;
  const say = words[lang];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.title[lang],
    description: [about.description, ...about.caveats].map((text) => text[lang]).join(' '),
    identifier: id,
    url: absolute(sectionPath(lang, 'data', id)),
    inLanguage: ['en', 'es-MX'],
    temporalCoverage: about.coverage[lang],
    dateModified: about.retrieved,
    license: { '@type': 'CreativeWork', name: about.licence[lang] },
    creditText: citation(data, lang),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: say.site, url: absolute(path(lang)) },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: `${say.dataPage.title} · ${say.site}`,
      url: absolute(sectionPath(lang, 'data')),
    },
    isBasedOn: about.sources.flatMap((source) => {
      const { publisher, title, url } = sources.get(source) ?? {};
      return publisher
        ? [
            {
              '@type': 'CreativeWork',
              ...(title ? { name: title } : {}),
              publisher: { '@type': 'Organization', name: publisher },
              ...(url ? { url } : {}),
            },
          ]
        : [];
    }),
    variableMeasured: columnsOf(data).map(({ name, title, unit }) => ({
      '@type': 'PropertyValue',
      name,
      description: title[lang],
      ...(unit ? { unitText: unit[lang] } : {}),
    })),
    distribution: extensions.map((extension) => ({
      '@type': 'DataDownload',
      encodingFormat: downloads[extension].type.split(';')[0],
      contentUrl: absolute(downloadPath(id, extension)),
    })),
  };
}

/** The list of all datasets, likewise. */
export function catalogueSchema(all: Iterable<Dataset>, lang: Locale): Record<string, unknown> {
  const say = words[lang];
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: `${say.dataPage.title} · ${say.site}`,
    description: say.dataPage.description,
    inLanguage: lang === 'en' ? 'en' : 'es-MX',
    url: absolute(sectionPath(lang, 'data')),
    dataset: [...all].map(({ id, about }) => ({
      '@type': 'Dataset',
      name: about.title[lang],
      description: about.description[lang],
      url: absolute(sectionPath(lang, 'data', id)),
    })),
  };
}
