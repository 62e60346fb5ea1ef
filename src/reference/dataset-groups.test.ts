import { expect, test } from 'vitest';
import { datasets } from '#data/registry.ts';
import { words } from '#i18n/words.ts';
import { datasetGroups, groupNames } from './dataset-groups.ts';

test('each dataset is in exactly one group, and each group names datasets only', () => {
  const listed = Object.values(datasetGroups).flat();
  expect([...listed].sort()).toEqual([...datasets.keys()].sort());
});

test('each group has its words', () => {
  expect(Object.keys(words.en.dataPage.groups)).toEqual(groupNames);
});
