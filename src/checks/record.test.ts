import { describe, expect, test } from 'vitest';
import type { Dataset } from '#data/dataset.ts';
import { describe as line } from '#data/problem.ts';
import { datasets } from '#data/registry.ts';
import { claims, facts, sources } from '#record/record.ts';
import { recordProblems } from './record.ts';

const record = { sources, claims, facts, datasets };
const complaints = (damage: Partial<typeof record>) =>
  recordProblems({ ...record, ...damage }).map(line);

/** A map with one more entry, made from its first. */
function more<Value extends object>(map: ReadonlyMap<string, Value>, change: Partial<Value>) {
  const first = [...map.values()][0] as Value;
  return new Map([...map, ['damaged', { ...first, id: 'damaged', ...change }]]);
}

test('the record refers only to what is there', () => {
  expect(complaints({})).toEqual([]);
});

describe('an id that does not exist is named with its file, record and field', () => {
  const [known] = [...sources.keys()] as [string];

  test.each(['supports', 'disputes'] as const)('in what %s a claim', (field) => {
    const [message, ...others] = complaints({ claims: more(claims, { [field]: ['cpb-typo'] }) });
    expect(message).toMatch(
      new RegExp(
        `^content/claims\\.json: claim "damaged", field "${field}": found "cpb-typo"; allowed: one of `,
      ),
    );
    expect(others).toEqual([]);
  });

  test('in the sources of a dataset', () => {
    const [first] = [...datasets.values()] as [Dataset];
    const about = { ...first.about, sources: ['cpb-typo'] };
    expect(complaints({ datasets: more(datasets, { about }) })[0]).toMatch(
      /^content\/data\/damaged\/about\.json: dataset, field "sources": found "cpb-typo"; allowed: one of /,
    );
  });

  test('in the sources of a single figure, with the name that was meant', () => {
    const fact = {
      ...(facts.get('article-km') as object),
      id: 'damaged',
      sources: [`${known}s`],
    } as never;
    expect(complaints({ facts: new Map([...facts, ['damaged', fact]]) })[0]).toMatch(
      new RegExp(
        `^content/facts\\.json: fact "damaged", field "sources": found "${known}s"; .*did you mean "${known}"`,
      ),
    );
  });

  test('in the filter of a fact', () => {
    expect(complaints({ facts: more(facts, { where: { id: 'hole' } } as never) })).toEqual([
      expect.stringMatching(
        /^content\/facts\.json: fact "damaged", field "where\.id": found "hole"; allowed: one of .*whole/,
      ),
    ]);
  });
});
