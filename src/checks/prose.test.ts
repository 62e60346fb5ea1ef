import { describe, expect, test } from 'vitest';
import { outline } from '#chapters/outline.ts';
import { bareNumbers } from './prose.ts';

const found = (body: string) => bareNumbers(outline(body), 'en.mdx', 0).map(({ found }) => found);

describe('a number in prose must be a fact: found is', () => {
  test.each([
    ['CBP seized 21,889 pounds.', '21,889'],
    ['It has 3 sectors.', '3'],
    ['That is 2,023 pounds.', '2,023'],
    ['About 2023,5 tons.', '2023,5'],
    ['About 95.5% of it.', '95.5'],
    ['It grew 10x.', '10'],
    ['In the years 2019–20.', '20'],
    ['On 8 May.', '8'],
    ['On 39 May 2023.', '39'],
    ['In 1492.', '1492'],
    ['A list:\n\n- one of 28 ports', '28'],
    ['## The 28 ports', '28'],
    ['It is **28** ports.', '28'],
    ['It is `28` ports.', '28'],
    ['It is {28} ports.', '28'],
    ['![28 ports](map.png)', '28'],
    ['<Step id="a">\n\n28 ports\n\n</Step>', '28'],
    ['En 2024 fueron 76.9 millones.', '76.9'],
  ])('%s', (body, number) => {
    expect(found(body)).toEqual([`the number ${number}`]);
  });
});

describe('a date may stand in prose by itself', () => {
  test.each([
    'It began in 2023.',
    'It began in April 2023, and ended in 2024.',
    'On 8 January 2026 he said so.',
    'Lo dijo el 8 de enero de 2026.',
    'En abril de 2023.',
    'The treaty of 1848.',
    'From 2019 to 2025; 2019–2025.',
    'El 31 de Diciembre de 2025',
  ])('%s', (body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('digits that are not prose are left alone', () => {
  test.each([
    'It was <Fact id="seized-2023" /> pounds.',
    'He said <Claim id="by-sea">97 percent</Claim>.',
    'He said <Claim id="by-sea">“**97** percent”</Claim>.',
    '{/* an editor’s note of 21,889 */}',
    '[CBP](https://example.org/42/)',
  ])('%s', (body) => {
    expect(found(body)).toEqual([]);
  });
});

test('the message names file, line, words around and what to write instead', () => {
  const body = 'First line.\n\nSecond line,\nthen 21,889 pounds of it.\n';
  expect(bareNumbers(outline(body), 'content/chapters/02/en.mdx', 10)).toEqual([
    {
      file: 'content/chapters/02/en.mdx:14',
      record: 'prose',
      field: '"…Second line, then 21,889 pounds of…"',
      found: 'the number 21,889',
      allowed: 'a <Fact id="…"/>, words inside a <Claim>, or a date',
    },
  ]);
});
