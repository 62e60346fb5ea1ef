import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import {
  ContentError,
  describe as line,
  nearest,
  oneOf,
  parse,
  show,
  unreadable,
} from './problem.ts';

const problem = { file: 'a.json', record: 'row 1', field: 'column "x"', found: '1', allowed: '2' };

test('a problem reads as one line: file, record, field, found, allowed', () => {
  expect(line(problem)).toBe('a.json: row 1, column "x": found 1; allowed: 2');
});

test('an error of several problems has a line for each', () => {
  const error = new ContentError([problem, { ...problem, record: 'row 2' }]);
  expect(error.message.split('\n')).toHaveLength(2);
  expect(error.problems).toHaveLength(2);
});

describe('a value is shown as it stands in the file', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['12', '"12"'],
    [12, '12'],
  ])('%j as %s', (value, shown) => {
    expect(show(value)).toBe(shown);
  });

  test('a long one is cut', () => {
    expect(show('x'.repeat(200))).toHaveLength(58);
  });
});

describe('a typing mistake is answered with the nearest name', () => {
  const names = ['seized-2023', 'peak', 'whole'];
  test.each([
    ['siezed-2023', ' (did you mean "seized-2023"?)'],
    ['peaks', ' (did you mean "peak"?)'],
    ['hole', ' (did you mean "whole"?)'],
    ['zzz', ''],
  ])('%s', (typed, answer) => {
    expect(nearest(typed, names)).toBe(answer);
  });
});

test('a long list of names is cut and counted', () => {
  const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
  expect(oneOf(names)).toMatch(/^one of n0, .*n13 … \(20 in all\)$/);
  expect(oneOf(names.slice(0, 2))).toBe('one of n0, n1');
});

describe('what is allowed is said in words', () => {
  const said = (schema: z.ZodType, value: unknown) =>
    parse(schema, value, 'f', () => ({ record: 'r', field: 'x' })).problems.map((p) => p.allowed);
  test.each<[z.ZodType, unknown, string]>([
    [z.number(), 'a', 'a number'],
    [z.number().positive(), 0, 'more than 0'],
    [z.number().max(3), 4, '3 or less'],
    [z.number().int(), 1.5, 'a whole number'],
    [z.enum(['a', 'b']), 'c', '"a", "b"'],
    [z.union([z.string(), z.number()]), true, 'a text or a number'],
    [z.discriminatedUnion('op', [z.object({ op: z.literal('sum') })]), { op: 'sun' }, '"sum"'],
    [z.strictObject({}), { extra: 1 }, 'no field of this name'],
    [z.array(z.string()), 'a', 'a list'],
  ])('%#: %j is not allowed', (schema, value, words) => {
    expect(said(schema, value)).toEqual([words]);
  });
});

describe('content that is wrong', () => {
  const list = unreadable<Map<string, string>>(new ContentError([problem]));

  test.each<[string, () => unknown]>([
    ['looks something up', () => list.get('a')],
    ['goes over it', () => [...list]],
    ['asks for a name', () => 'size' in list],
    ['asks for all names', () => Object.keys(list)],
  ])('stops whoever %s', (_name, read) => {
    expect(read).toThrow('a.json: row 1, column "x": found 1; allowed: 2');
  });

  test('does not hide an error of another kind', () => {
    expect(() => unreadable(new Error('disk'))).toThrow('disk');
  });
});
