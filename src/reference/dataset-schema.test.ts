import { expect, test, vi } from 'vitest';
import { datasets } from '#data/registry.ts';
import { locales } from '#i18n/locales.ts';
import { catalogueSchema, datasetSchema } from './dataset-schema.ts';

vi.stubEnv('SITE', 'https://site.test');

test.each([...datasets])('%s names both of its files and all of its columns', (id, data) => {
  for (const lang of locales) {
    const block = datasetSchema(data, lang);
    expect(block).toMatchObject({
      '@type': 'Dataset',
      name: data.about.title[lang],
      distribution: [
        { encodingFormat: 'text/csv', contentUrl: `https://site.test/data/${id}.csv` },
        { encodingFormat: 'application/json', contentUrl: `https://site.test/data/${id}.json` },
      ],
    });
    expect(block['variableMeasured']).toHaveLength(Object.keys(data.row.shape).length);
    expect(block['isBasedOn']).toHaveLength(data.about.sources.length);
    expect(JSON.stringify(block)).not.toMatch(/undefined|:null/);
  }
});

test('the catalogue lists every dataset', () => {
  for (const lang of locales)
    expect(catalogueSchema(datasets.values(), lang)['dataset']).toHaveLength(datasets.size);
});
