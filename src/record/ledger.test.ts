import { describe, expect, test } from 'vitest';
import { forms } from './forms.ts';
import { type Form, ledger, readLedger } from './ledger.ts';
import { sourceKinds, speakerKinds, units } from './schema.ts';

/** A closed list as a message writes it. */
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

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
    copyOf: null,
    opened: true,
    note: null,
  },
  claims: {
    id: 'by-sea',
    topic: 'numbers',
    text,
    speaker: text,
    speakerKind: 'us-government',
    attribution: 'named-on-record',
    paragraph: null,
    date: '2026-01-08',
    dateEnd: null,
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
  glossary: { id: 'sector', term: text, definition: text, sources: [] },
  corrections: {
    id: 'weight-of-march',
    date: '2026-01-08',
    wrong: text,
    right: text,
    facts: ['seized'],
    claims: [],
    pages: [],
  },
};

type Name = keyof typeof good;

const formOf = (name: Name) => forms[name] as Form<{ id: string }>;
const read = (name: Name, list: unknown) => ledger(name, formOf(name), list);

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
      `source "cbp", field "kind": found "blog"; allowed: ${quoted(sourceKinds)}`,
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
      `fact "seized", field "unit": found "stone"; allowed: ${quoted(units)}`,
    ],
    [
      'a speaker of a kind nobody knows',
      'claims',
      { speakerKind: 'official' },
      `claim "by-sea", field "speakerKind": found "official"; allowed: ${quoted(speakerKinds)}`,
    ],
    [
      'a source that says neither yes nor no',
      'sources',
      { opened: 'no' },
      'source "cbp", field "opened": found "no"; allowed: a boolean',
    ],
    [
      'a term without its meaning in Spanish',
      'glossary',
      { definition: { en: 'Words', es: '' } },
      'term "sector", field "definition.es": found ""; allowed: a text',
    ],
    [
      'a correction of no day',
      'corrections',
      { date: '2026-01' },
      'correction "weight-of-march", field "date": found "2026-01"; allowed: a day that exists, such as 2026-01-08',
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
    expect(() => read('facts', {})).toThrow(
      'content/facts.json: the file, the list: found {}; allowed: a list',
    );
  });

  test('an entry that is no entry', () => {
    expect(() => read('facts', [good.facts, 'seized'])).toThrow(
      'content/facts.json: fact "number 2", the entry: found "seized"; allowed: an object',
    );
  });
});

test('one wrong entry is told apart from those beside it', () => {
  const wrong = { ...good.claims, id: 'by-air', status: 'false' };
  const reading = readLedger('claims', formOf('claims'), [good.claims, wrong, good.claims]);
  expect([...reading.wrong]).toEqual([1]);
  expect(reading.problems).toHaveLength(1);
});
