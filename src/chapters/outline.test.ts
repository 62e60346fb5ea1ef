import { describe, expect, test } from 'vitest';
import { idsOf, outline } from './outline.ts';

const body = `One <Fact id="a" /> word.

<Scrolly figure="map">
<Step id="first" state="whole">

Then <Fact id="b" /> and <Fact id="a" /> and <Claim id="c">words of **it**</Claim>.

</Step>
</Scrolly>
`;

test('components come in reading order, each with its line and what it stands in', () => {
  const { used } = outline(body);
  expect(used.map(({ name, line, inside }) => [name, line, inside.map((i) => i.name)])).toEqual([
    ['Fact', 1, []],
    ['Scrolly', 3, []],
    ['Step', 4, ['Scrolly']],
    ['Fact', 6, ['Scrolly', 'Step']],
    ['Fact', 6, ['Scrolly', 'Step']],
    ['Claim', 6, ['Scrolly', 'Step']],
  ]);
});

test('attributes are plain texts', () => {
  const step = outline(body).used.find(({ name }) => name === 'Step');
  expect(step?.attributes).toEqual({ id: 'first', state: 'whole' });
});

test('ids are listed once each, in order of first use', () => {
  expect(idsOf(outline(body), 'Fact')).toEqual(['a', 'b']);
});

describe('prose', () => {
  test('knows the components around it, also through emphasis', () => {
    const it = outline(body).prose.find(({ text }) => text === 'it');
    expect(it?.inside.at(-1)?.name).toBe('Claim');
  });

  test.each([
    ['code', '`28`', '28'],
    ['an expression', '{28}', '28'],
    ['the words for an image', '![28 ports](a.png)', '28 ports'],
  ])('includes %s', (_name, mdx, text) => {
    expect(outline(mdx).prose.map((piece) => piece.text)).toEqual([text]);
  });

  test('leaves out an editor’s note', () => {
    expect(outline('{/* 28 */}').prose).toEqual([]);
  });
});

test('a component that is not closed is an error', () => {
  expect(() => outline('<Step id="a">\n\nwords\n')).toThrow();
});
