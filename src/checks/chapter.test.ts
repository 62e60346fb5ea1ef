import { describe, expect, test } from 'vitest';
import { describe as line } from '#data/problem.ts';
import type { Figure } from '#draw/contract.ts';
import { type ChapterText, chapterProblems, parityProblems } from './chapter.ts';

const figures = new Map([['months', { states: ['early', 'peak'] } as unknown as Figure]]);
const known = {
  figures,
  facts: new Set(['seized-2023']),
  claims: new Set(['by-sea']),
  terms: new Set(['port-of-entry']),
  explorations: new Set(['months']),
};
const good = `Opening.

<Scrolly figure="months">
<Step id="the-rise" state="early">

In April 2023 it was <Fact id="seized-2023" /> pounds.

</Step>
<Step id="the-peak" state="peak">

He said <Claim id="by-sea">97 percent</Claim> at a <Term id="port-of-entry">port</Term>.

</Step>
</Scrolly>
`;

const text = (body: string, lang = 'en'): ChapterText => ({
  file: `content/chapters/02/${lang}.mdx`,
  folder: '02',
  lang,
  body,
  offset: 12,
});
const complaints = (body: string) => chapterProblems(text(body), known).map(line);
const at = (number: number) => `content/chapters/02/en.mdx:${number + 12}`;

test('a figure to explore must be one that has something to explore, in a state that it has', () => {
  expect(complaints(`${good}\n<Explore figure="months" state="peak" />\n`)).toEqual([]);
  expect(complaints(`${good}\n<Explore figure="moths" state="peak" />\n`)).toEqual([
    expect.stringMatching(/attribute "figure": found "moths".*months/),
  ]);
  expect(complaints(`${good}\n<Explore figure="months" state="peek" />\n`)).toEqual([
    expect.stringMatching(/attribute "state": found "peek".*early, peak/),
  ]);
});

test('a chapter without fault has no problem', () => {
  expect(complaints(good)).toEqual([]);
});

describe('a wrong name stops the build with its file, line, component and attribute', () => {
  test.each<[string, [string, string], string]>([
    [
      'a mistyped state',
      ['state="peak"', 'state="peek"'],
      `${at(9)}: <Step>, attribute "state": found "peek"; allowed: one of early, peak`,
    ],
    [
      'a step without state',
      [' state="peak"', ''],
      `${at(9)}: <Step>, attribute "state": found nothing; allowed: one of early, peak`,
    ],
    [
      'an unknown figure',
      ['figure="months"', 'figure="month"'],
      `${at(3)}: <Scrolly>, attribute "figure": found "month"; allowed: one of months (did you mean "months"?)`,
    ],
    [
      'an unknown fact',
      ['seized-2023', 'seized-2032'],
      `${at(6)}: <Fact>, attribute "id": found "seized-2032"; allowed: one of seized-2023 (did you mean "seized-2023"?)`,
    ],
    [
      'an unknown claim',
      ['"by-sea"', '"by-see"'],
      `${at(11)}: <Claim>, attribute "id": found "by-see"; allowed: one of by-sea`,
    ],
    [
      'an unknown term',
      ['"port-of-entry"', '"ports-of-entry"'],
      `${at(11)}: <Term>, attribute "id": found "ports-of-entry"; allowed: one of port-of-entry (did you mean "port-of-entry"?)`,
    ],
    [
      'an unknown unit of a fact',
      ['2023" />', '2023" as="stone" />'],
      `${at(6)}: <Fact>, attribute "as": found "stone"; allowed: one of kg`,
    ],
    [
      'an unknown component',
      ['Opening.', '<Chart id="x" />'],
      `${at(1)}: <Chart>, name: found "Chart"; allowed: one of Scrolly, Step, Explore, Fact, Claim, Term`,
    ],
    [
      'a step id used twice',
      ['the-peak', 'the-rise'],
      `${at(9)}: <Step>, attribute "id": found "the-rise"; allowed: an id that no other step of the chapter has`,
    ],
    [
      'a step id with capitals',
      ['the-peak', 'The Peak'],
      `${at(9)}: <Step>, attribute "id": found "The Peak"; allowed: small letters and hyphens`,
    ],
    [
      'an id written as an expression',
      ['id="seized-2023"', 'id={"seized"}'],
      `${at(6)}: <Fact>, attribute "id": found nothing; allowed: one of seized-2023`,
    ],
  ])('%s', (_name, [from, to], message) => {
    expect(good).toContain(from);
    const found = complaints(good.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(message), found[0]).toBe(true);
  });

  test('a step outside a sequence', () => {
    const alone = good.replace('<Scrolly figure="months">', '').replace('</Scrolly>', '');
    expect(complaints(alone)).toEqual([
      `${at(4)}: <Step>, place: found nothing; allowed: a <Scrolly> around the <Step>`,
      `${at(9)}: <Step>, place: found nothing; allowed: a <Scrolly> around the <Step>`,
    ]);
  });
});

describe('a translation keeps step with the original', () => {
  const es = text(good.replaceAll('pounds', 'libras'), 'es');
  const problems = (from: string, to: string) => {
    expect(good).toContain(from);
    return parityProblems(text(good), { ...es, body: good.replace(from, to) }).map(line);
  };

  test('when it says the same, nothing is wrong', () => {
    expect(parityProblems(text(good), es)).toEqual([]);
  });

  test('a missing step is named with what should stand there', () => {
    const start = good.indexOf('<Step id="the-peak"');
    const end = good.indexOf('</Scrolly>');
    expect(problems(good.slice(start, end), '')).toEqual([
      'content/chapters/02/es.mdx:22: translation, component 3: found the end; allowed: <Step id="the-peak" state="peak">, as in content/chapters/02/en.mdx',
    ]);
  });

  test('a step in another state', () => {
    expect(problems('id="the-peak" state="peak"', 'id="the-peak" state="early"')).toEqual([
      'content/chapters/02/es.mdx:21: translation, component 3: found <Step id="the-peak" state="early">; allowed: <Step id="the-peak" state="peak">, as in content/chapters/02/en.mdx',
    ]);
  });

  test('a claim that became plain words', () => {
    expect(problems('<Claim id="by-sea">97 percent</Claim>', 'mucho')).toEqual([
      'content/chapters/02/es.mdx:27: translation, component 4: found the end; allowed: <Claim id="by-sea">, as in content/chapters/02/en.mdx',
    ]);
  });

  test('a fact that was left out', () => {
    expect(problems('<Fact id="seized-2023" />', 'many')).toEqual([
      'content/chapters/02/es.mdx: translation, <Fact id="seized-2023">: found nothing; allowed: the facts of content/chapters/02/en.mdx',
    ]);
  });

  test('a term that only one language explains, whichever it is', () => {
    const term = '<Term id="port-of-entry">port</Term>';
    const message = (lacks: string, has: string) =>
      `content/chapters/02/${lacks}.mdx: translation, <Term id="port-of-entry">: found nothing; allowed: the terms of content/chapters/02/${has}.mdx`;
    expect(problems(term, 'port')).toEqual([message('es', 'en')]);
    const without = { ...text(good), body: good.replace(term, 'port') };
    expect(parityProblems(without, es).map(line)).toEqual([message('en', 'es')]);
  });

  test('terms may stand in another order', () => {
    const [a, b] = ['<Term id="a">a</Term>', '<Term id="b">b</Term>'];
    expect(parityProblems(text(`${a} ${b}`), text(`${b} ${a}`, 'es'))).toEqual([]);
  });
});
