// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Mark } from './contract.ts';
import { circle, group, label, rect } from './marks.ts';
import { patch } from './patch.ts';
import { sizes } from './sizes.ts';
import { svg } from './svg.ts';

function drawing(marks: readonly Mark[], state = 'one'): Element {
  const template = document.createElement('template');
  template.innerHTML = svg(marks, sizes.wide, state);
  return template.content.firstElementChild as Element;
}

const keys = (element: Element) =>
  [...element.children].map((child) => child.getAttribute('data-key')).join(' ');
const dots = (names: string) => names.split(' ').map((name) => circle(name, { r: 1 }));

/** What the browser is told while one drawing becomes like another. */
async function changes(live: Element, target: Element): Promise<MutationRecord[]> {
  const observer = new MutationObserver(() => {});
  observer.observe(live, { subtree: true, childList: true, attributes: true, characterData: true });
  patch(live, target);
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

test('a drawing becomes like the other, mark by mark', () => {
  const live = drawing([rect('a', { x: 1 }), label('t', 'old', { x: 0, y: 0 })], 'one');
  const target = drawing(
    [rect('a', { x: 2, class: 'b' }), label('t', 'new', { x: 5, y: 0 })],
    'two',
  );
  patch(live, target);
  expect(live.isEqualNode(target)).toBe(true);
});

test('a mark that stays is the same element, so that CSS can carry it over', () => {
  const live = drawing(dots('a b c'));
  const before = [...live.children];
  patch(live, drawing([circle('a', { r: 5 }), circle('b', { r: 6 }), circle('c', { r: 7 })]));
  expect([...live.children]).toEqual(before);
  expect(live.children[1]).toBe(before[1]);
  expect(live.children[1]?.getAttribute('r')).toBe('6');
});

test('marks in place are never inserted again, which would end their transition', async () => {
  const live = drawing(dots('a b c'));
  const records = await changes(live, drawing([circle('a', { r: 2 }), ...dots('b c')]));
  expect(records.filter(({ type }) => type === 'childList')).toEqual([]);
  expect(records).toHaveLength(1);
});

test('the same drawing again changes nothing at all', async () => {
  const marks = [
    group('g', { transform: 'translate(1 2)' }, [label('t', 'words', { x: 0, y: 0 })]),
    ...dots('a b'),
  ];
  expect(await changes(drawing(marks), drawing(marks))).toEqual([]);
});

describe('marks come and go', () => {
  test.each([
    ['a b', 'a x b'],
    ['a b', 'x a b'],
    ['a b', 'a b x'],
    ['a b c', 'a c'],
    ['a b c', 'b'],
    ['a b c d', 'x b y d z'],
    ['a b', 'x y'],
    ['x a y b', 'a z b'],
    ['a', 'a b c d'],
  ])('%s becomes %s, in this order, and what stays is not touched', async (from, to) => {
    const live = drawing(dots(from));
    const stay = new Set(
      [...live.children].filter((e) => to.includes(String(e.getAttribute('data-key')))),
    );
    const records = await changes(live, drawing(dots(to)));
    expect(keys(live)).toBe(to);
    const touched = records.flatMap(({ addedNodes, removedNodes }) => [
      ...addedNodes,
      ...removedNodes,
    ]);
    expect(touched.filter((node) => stay.has(node as Element))).toEqual([]);
  });

  test('when the order of marks that stay differs, none of them is moved and none is lost', async () => {
    const live = drawing(dots('a b c'));
    const records = await changes(live, drawing(dots('c a b x')));
    expect(records.every(({ removedNodes }) => removedNodes.length === 0)).toBe(true);
    expect(new Set(keys(live).split(' '))).toEqual(new Set(['a', 'b', 'c', 'x']));
  });

  test('inside a group too', () => {
    const live = drawing([group('g', {}, dots('a b'))]);
    const inner = live.querySelector('[data-key=b]');
    patch(live, drawing([group('g', { class: 'x' }, dots('x b'))]));
    expect(keys(live.firstElementChild as Element)).toBe('x b');
    expect(live.querySelector('[data-key=b]')).toBe(inner);
  });

  test('and a group may become empty', () => {
    const live = drawing([group('g', {}, dots('a b'))]);
    patch(live, drawing([group('g', {}, [])]));
    expect(live.firstElementChild?.childElementCount).toBe(0);
  });
});

test('an attribute that the other drawing lacks is taken away', () => {
  const live = drawing([rect('a', { class: 'is-quiet', x: 1 })]);
  patch(live, drawing([rect('a', { x: 1 })]));
  expect(live.firstElementChild?.hasAttribute('class')).toBe(false);
});

test('what a reader has hidden or chosen stays so', () => {
  const live = drawing(dots('a b'));
  live.firstElementChild?.setAttribute('data-off', '');
  live.lastElementChild?.setAttribute('data-chosen', '');
  patch(live, drawing([circle('a', { r: 2 }), circle('b', { r: 2 })]));
  expect(live.firstElementChild?.hasAttribute('data-off')).toBe(true);
  expect(live.lastElementChild?.hasAttribute('data-chosen')).toBe(true);
});

describe('words change', () => {
  const plain: Mark = { key: 't', tag: 'text', attrs: {}, text: 'both words' };
  const spans: Mark = {
    ...plain,
    text: undefined,
    children: [
      { key: 'strong', tag: 'tspan', attrs: {}, text: 'both' },
      { key: 'plain', tag: 'tspan', attrs: {}, text: ' words' },
    ],
  };
  test.each([
    ['from plain to spans', plain, spans],
    ['from spans to plain', spans, plain],
    [
      'inside a span',
      spans,
      { ...spans, children: [{ ...spans.children?.[0], text: 'other' } as Mark] },
    ],
  ])('%s', (_name, from, to) => {
    const live = drawing([from]);
    patch(live, drawing([to]));
    expect(live.innerHTML).toBe(drawing([to]).innerHTML);
  });
});
