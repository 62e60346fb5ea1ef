import { describe, expect, test } from 'vitest';
import type { Dataset } from '#data/dataset.ts';
import { compute, type Value } from './compute.ts';
import type { Fact } from './schema.ts';

const rows = [
  { year: 2023, place: 'here', pounds: 30, miles: 3 },
  { year: 2023, place: 'there', pounds: 10, miles: null },
  { year: 2024, place: 'here', pounds: 15, miles: 5 },
  { year: 2024, place: 'there', pounds: 45, miles: null },
];
const about = { withheld: [] };
const data = { id: 'tiny', rows, key: ['year', 'place'], about } as unknown as Dataset;
const datasets = new Map([['tiny', data]]);
const label = { en: 'A', es: 'B' };
const base = { id: 'f', label, unit: 'lb', style: 'integer', note: null, data: 'tiny' } as const;
const over = { ...base, column: 'pounds' };

const answer = (fact: object) => compute(fact as Fact, datasets);

describe('a fact is reckoned from rows', () => {
  test.each<[string, object, Partial<Value>]>([
    ['cell', { ...over, op: 'cell', where: { year: 2024, place: 'here' } }, { value: 15, rows: 1 }],
    ['sum', { ...over, op: 'sum', where: { year: 2024 } }, { value: 60, rows: 2 }],
    ['sum of all rows', { ...over, op: 'sum', where: {} }, { value: 100, rows: 4 }],
    [
      'sum of several values of a column',
      { ...over, op: 'sum', where: { year: [2023, 2024], place: 'here' } },
      { value: 45, rows: 2 },
    ],
    [
      'sum that passes over missing values',
      { ...over, column: 'miles', op: 'sum', where: {} },
      { value: 8, rows: 2 },
    ],
    ['count', { ...base, op: 'count', where: { place: 'here' } }, { value: 2, rows: 2 }],
    [
      'share: part ÷ whole in percent',
      { ...over, op: 'share', part: { year: 2023, place: 'here' }, whole: { year: 2023 } },
      { value: 75, rows: 3 },
    ],
    [
      'change: (to − from) ÷ from in percent',
      {
        ...over,
        op: 'change',
        from: { year: 2023, place: 'here' },
        to: { year: 2024, place: 'here' },
      },
      { value: -50, rows: 2 },
    ],
    [
      'ratio: of ÷ to',
      { ...over, op: 'ratio', of: { year: 2024 }, to: { year: 2023 } },
      { value: 1.5, rows: 4 },
    ],
    ['value', { ...base, op: 'value', value: 80.2, sources: ['x'] }, { value: 80.2, rows: 0 }],
  ])('%s', (_name, fact, wanted) => {
    expect(answer(fact)).toMatchObject(wanted);
  });
});

describe('a fact is credited to the rows it rests on', () => {
  const events = [
    { id: 'a', side: 'north', dead: 2, sources: ['wire', 'paper'] },
    { id: 'b', side: 'north', dead: null, sources: ['blog'] },
    { id: 'c', side: 'south', dead: 4, sources: ['paper', 'ministry'] },
  ];
  const lengths = [
    { id: 'whole', km: 9, source: 'survey' },
    { id: 'rest', km: 3, source: null },
  ];
  const all = new Map([
    ['events', { id: 'events', rows: events, about } as unknown as Dataset],
    ['lengths', { id: 'lengths', rows: lengths, about } as unknown as Dataset],
    ['tiny', data],
  ]);
  const dead = { ...base, data: 'events', column: 'dead' };
  const km = { ...base, data: 'lengths', column: 'km' };
  test.each<[string, object, readonly string[]]>([
    ['a cell', { ...dead, op: 'cell', where: { id: 'c' } }, ['paper', 'ministry']],
    [
      'a sum, without rows that hold no value',
      { ...dead, op: 'sum', where: {} },
      ['wire', 'paper', 'ministry'],
    ],
    [
      'a count',
      { ...base, data: 'events', op: 'count', where: { side: 'north' } },
      ['wire', 'paper', 'blog'],
    ],
    [
      'both parts of a ratio, each source once',
      { ...dead, op: 'ratio', of: { id: 'c' }, to: { id: 'a' } },
      ['paper', 'ministry', 'wire'],
    ],
    ['a row with one source', { ...km, op: 'cell', where: { id: 'whole' } }, ['survey']],
    ['a row that names none', { ...km, op: 'cell', where: { id: 'rest' } }, []],
    ['rows without such a column', { ...over, op: 'sum', where: {} }, []],
    ['a single figure', { ...base, op: 'value', value: 1, sources: ['census'] }, ['census']],
  ])('%s', (_name, fact, sources) => {
    expect(compute(fact as Fact, all)).toMatchObject({ sources });
  });
});

describe('a fact that cannot be reckoned is answered with its field, what was found and what is allowed', () => {
  test.each<[string, object, { field: string; found: string; allowed: string }]>([
    [
      'an unknown dataset',
      { ...over, data: 'tinny', op: 'sum', where: {} },
      { field: 'field "data"', found: '"tinny" (did you mean "tiny"?)', allowed: 'one of tiny' },
    ],
    [
      'an unknown column in a filter',
      { ...over, op: 'sum', where: { yaer: 2023 } },
      {
        field: 'field "where.yaer"',
        found: 'column "yaer"',
        allowed: 'one of year, place, pounds, miles',
      },
    ],
    [
      'a value that no row has',
      { ...over, op: 'sum', where: { year: 2032 } },
      { field: 'field "where.year"', found: '2032', allowed: 'one of 2023, 2024' },
    ],
    [
      'a number written as text',
      { ...over, op: 'share', part: { year: '2023' }, whole: {} },
      { field: 'field "part.year"', found: '"2023"', allowed: 'one of 2023, 2024' },
    ],
    [
      'one of several values that no row has',
      { ...over, op: 'sum', where: { place: ['here', 'nowhere'] } },
      { field: 'field "where.place"', found: '"nowhere"', allowed: 'one of here, there' },
    ],
    [
      'a cell of two rows',
      { ...over, op: 'cell', where: { year: 2024 } },
      { field: 'field "where"', found: '2 rows', allowed: 'exactly one row' },
    ],
    [
      'a column that is not there',
      { ...over, column: 'kilos', op: 'sum', where: {} },
      {
        field: 'field "column"',
        found: '"kilos"',
        allowed: 'a column of numbers in content/data/tiny/rows.json',
      },
    ],
    [
      'a column of words',
      { ...over, column: 'place', op: 'sum', where: {} },
      {
        field: 'field "column"',
        found: '"place"',
        allowed: 'a column of numbers in content/data/tiny/rows.json',
      },
    ],
  ])('%s', (_name, fact, problem) => {
    expect(answer(fact)).toEqual({ problem });
  });

  test('values that exist, but in no row together', () => {
    const some = new Map([['tiny', { ...data, rows: rows.slice(0, 3) } as Dataset]]);
    const fact = { ...over, op: 'sum', where: { year: 2024, place: 'there' } } as unknown as Fact;
    expect(compute(fact, some)).toEqual({
      problem: {
        field: 'field "where"',
        found: 'no row that fits',
        allowed: 'rows of content/data/tiny/rows.json',
      },
    });
  });
});

test('a row that is withheld from readers is not counted', () => {
  const events = ['a', 'b', 'c'].map((id) => ({ id, sources: ['x'] }));
  const some = { id: 'some', rows: events, key: ['id'], about: { withheld: [{ id: 'b' }] } };
  const fact = { ...base, data: 'some', op: 'count', where: {} } as unknown as Fact;
  const datasets = new Map([['some', some as unknown as Dataset]]);
  expect(compute(fact, datasets)).toMatchObject({ value: 2 });
});
