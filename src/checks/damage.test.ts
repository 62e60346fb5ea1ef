import { describe, expect, test } from 'vitest';
import { describe as line } from '#data/problem.ts';
import { entries } from './chapters.fixture.ts';
import { contentOf } from './content.ts';
import { Copy } from './damage.fixture.ts';
import { chapters } from './damage-chapters.fixture.ts';
import { corrections } from './damage-corrections.fixture.ts';
import { facts } from './damage-facts.fixture.ts';
import { lists } from './damage-lists.fixture.ts';
import { rows } from './damage-rows.fixture.ts';
import { sources } from './damage-sources.fixture.ts';
import { values } from './damage-values.fixture.ts';
import { problemsOf } from './problems.ts';

const whole = contentOf(entries);
const complaints = (copy: Copy) => problemsOf(copy.content).map(line);

test('content without damage has no problem', () => {
  expect(complaints(new Copy(whole))).toEqual([]);
});

const form = /^content\/[\w./-]+(:\d+)?: (?:.+), (?:.+): found (?:.+); allowed: (?:.+)$/s;

describe.each([
  ['a list of the record', lists],
  ['a source that is not there', sources],
  ['a row or its description', rows],
  ['a value in a row', values],
  ['a fact', facts],
  ['a correction', corrections],
  ['a chapter', chapters],
])('%s', (_name, damages) => {
  test.each(damages)('%s stops the build with one message', (_name, damage) => {
    const copy = new Copy(whole);
    const message = damage(copy);
    const [found, ...others] = complaints(copy);
    expect(found?.slice(0, message.length)).toBe(message);
    expect(found).toMatch(form);
    expect(others).toEqual([]);
  });
});

test('several faults are all named, in one go', () => {
  const copy = new Copy(whole);
  const messages = [lists[0], rows[0], corrections[0], chapters[1]].map((one) => one?.[1](copy));
  const found = complaints(copy);
  expect(found).toHaveLength(messages.length);
  for (const message of messages)
    expect(found.filter((one) => one.startsWith(message as string))).toHaveLength(1);
});
