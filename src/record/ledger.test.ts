import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { ledger } from './ledger.ts';
import { claim, fact, source } from './schema.ts';

const text = { en: 'Words', es: 'Palabras' };
const good = {
  sources: {
    id: 'cbp',
    publisher: 'CBP',
    title: 'Seizures',
    date: '2026-01-08',
    url: 'https://example.org/',
    kind: 'official-data',
    language: 'en',
    note: null,
  },
  claims: {
    id: 'by-sea',
    topic: 'numbers',
    text,
    speaker: text,
    attribution: 'named-on-record',
    date: '2026-01-08',
    status: 'disputed',
    check: text,
    better: null,
    supports: ['cbp'],
    disputes: [],
    caveat: null,
    confidence: 'high',
  },
  facts: {
    id: 'seized',
    op: 'value',
    label: text,
    unit: 'lb',
    style: 'integer',
    note: null,
    value: 1,
    sources: ['cbp'],
    asOf: '2026-01',
  },
};
const kinds = {
  sources: ['source', source],
  claims: ['claim', claim],
  facts: ['fact', fact],
} as const;

type Name = keyof typeof good;

const read = (name: Name, list: unknown) => {
  const [kind, schema] = kinds[name];
  return ledger(name, kind, schema as z.ZodType<{ id: string }>, list);
};

test.each(Object.keys(good) as Name[])('good %s are found by their id', (name) => {
  expect(read(name, [good[name]]).get(good[name].id)).toEqual(good[name]);
});

describe('a wrong entry stops the build with its file, id and field', () => {
  test.each<[string, Name, object, string]>([
    [
      'a day that does not exist',
      'sources',
      { date: '2026-02-30' },
      'source "cbp", field "date": found "2026-02-30"; allowed: a day that exists',
    ],
    [
      'a date in words',
      'sources',
      { date: '8 January 2026' },
      'source "cbp", field "date": found "8 January 2026"; allowed: a date such as 2026, 2026-01 or 2026-01-08',
    ],
    [
      'a month that does not exist',
      'facts',
      { asOf: '2026-13' },
      'fact "seized", field "asOf": found "2026-13"; allowed: a date such as 2026, 2026-01 or 2026-01-08',
    ],
    [
      'a month and day that do not exist',
      'facts',
      { asOf: '2026-13-45' },
      'fact "seized", field "asOf": found "2026-13-45"; allowed: a date such as 2026, 2026-01 or 2026-01-08',
    ],
    [
      'an address that is not encrypted',
      'sources',
      { url: 'http://example.org/' },
      'source "cbp", field "url": found "http://example.org/"; allowed: an address that begins with https://',
    ],
    [
      'an address that runs a script',
      'sources',
      { url: 'javascript:alert(1)' },
      'source "cbp", field "url": found "javascript:alert(1)"; allowed: an address that begins with https://',
    ],
    [
      'a kind nobody knows',
      'sources',
      { kind: 'blog' },
      'source "cbp", field "kind": found "blog"; allowed: "official-data", "official-statement", "wire", "newspaper", "think-tank", "encyclopedia", "copy", "research-service", "fact-check"',
    ],
    [
      'a status nobody knows',
      'claims',
      { status: 'false' },
      'claim "by-sea", field "status": found "false"; allowed: "corroborated", "single-source", "anonymous-only", "imprecise", "disputed", "official-denial"',
    ],
    [
      'a claim without Spanish',
      'claims',
      { text: { en: 'Words' } },
      'claim "by-sea", field "text.es": found nothing; allowed: a text',
    ],
    [
      'a claim without a source',
      'claims',
      { supports: [] },
      'claim "by-sea", field "supports": found []; allowed: 1 or more',
    ],
    [
      'a number written as text',
      'facts',
      { value: '21,889' },
      'fact "seized", field "value": found "21,889"; allowed: a number',
    ],
    [
      'a way of reckoning nobody knows',
      'facts',
      { op: 'average' },
      'fact "seized", field "op": found "average"; allowed: "cell", "sum", "count", "share", "change", "ratio", "value"',
    ],
    [
      'a unit nobody knows',
      'facts',
      { unit: 'stone' },
      'fact "seized", field "unit": found "stone"; allowed: "lb", "kg", "percent", "km", "mi", "people", "cars", "trucks", "ports", "seizures", "sectors", "offices", "times"',
    ],
    [
      'a field too many',
      'facts',
      { remark: 'x' },
      'fact "seized", field "remark": found "x"; allowed: no field of this name',
    ],
  ])('%s', (_name, list, damage, message) => {
    expect(() => read(list, [{ ...good[list], ...damage }])).toThrow(
      `content/${list}.json: ${message}`,
    );
  });

  test('a filter that is neither text nor number', () => {
    const { value: _, sources: __, asOf: ___, ...base } = good.facts;
    const cell = { ...base, op: 'cell', data: 'd', column: 'pounds', where: { year: true } };
    expect(() => read('facts', [cell])).toThrow(
      'content/facts.json: fact "seized", field "where.year": found true; allowed: a text or a number or a list',
    );
  });

  test('an id that another entry has', () => {
    expect(() => read('claims', [good.claims, good.claims])).toThrow(
      'content/claims.json: claim "by-sea", field "id": found "by-sea" twice; allowed: each id once',
    );
  });

  test('an entry without id is named by its number', () => {
    expect(() => read('facts', [good.facts, { ...good.facts, id: undefined }])).toThrow(
      'content/facts.json: fact "number 2", field "id": found nothing; allowed: a text',
    );
  });

  test('a file that is no list', () => {
    expect(() => read('facts', {})).toThrow('content/facts.json: the file');
  });
});
