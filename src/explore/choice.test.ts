import { describe, expect, test } from 'vitest';
import {
  type Action,
  act,
  countOf,
  everything,
  readChoice,
  type Spec,
  shownRows,
  writeChoice,
} from './choice.ts';
import { monthsFrom } from './track.ts';

const spec: Spec = {
  facets: [
    { name: 'category', values: ['arrest', 'clash', 'transfer'] },
    { name: 'status', values: ['disputed', 'corroborated'] },
  ],
  months: monthsFrom('2024-07', '2024-12'),
  rows: [
    { id: 'a', values: ['arrest', 'corroborated'], month: '2024-07' },
    { id: 'b', values: ['clash', 'disputed'], month: '2024-09' },
    { id: 'c', values: ['clash', 'corroborated'], month: '2024-10' },
    { id: 'd', values: ['transfer', 'corroborated'], month: '2024-12' },
  ],
};
const all = everything(spec);
const after = (...actions: Action[]) =>
  actions.reduce((choice, one) => act(choice, one, spec), all);
const shown = (...actions: Action[]) => [...shownRows(after(...actions), spec)].join('');
const toggle = (facet: number, value: string): Action => ({ kind: 'toggle', facet, value });

describe('what is shown', () => {
  test('is everything, until a reader chooses', () => expect(shown()).toBe('abcd'));
  test('is what has one of the values of a facet', () => {
    expect(shown(toggle(0, 'clash'))).toBe('bc');
    expect(shown(toggle(0, 'clash'), toggle(0, 'arrest'))).toBe('abc');
    expect(shown(toggle(0, 'clash'), toggle(0, 'clash'))).toBe('abcd');
  });
  test('must fit every facet', () => {
    expect(shown(toggle(0, 'clash'), toggle(1, 'disputed'))).toBe('b');
  });
  test('ends with the month', () => {
    expect(shown({ kind: 'until', month: '2024-09' })).toBe('ab');
    expect(shown({ kind: 'until', month: '2024-08' })).toBe('a');
    expect(shown({ kind: 'until', month: '2024-12' })).toBe('abcd');
  });
  test('does not change by a value or a month that is not there', () => {
    expect(after(toggle(0, 'nonsense'))).toEqual(all);
    expect(after(toggle(7, 'clash'))).toEqual(all);
    expect(after({ kind: 'until', month: '1999-01' })).toEqual(all);
    expect(after({ kind: 'pick', row: 'nobody' })).toEqual(all);
  });
});

test('a row that is no longer shown is no longer picked', () => {
  expect(after({ kind: 'pick', row: 'd' }).row).toBe('d');
  expect(after({ kind: 'pick', row: 'd' }, toggle(0, 'clash')).row).toBeNull();
  expect(after({ kind: 'pick', row: 'd' }, { kind: 'until', month: '2024-10' }).row).toBeNull();
});

test('a count says what its value would show, the other facets and the month staying', () => {
  expect(countOf(after(toggle(0, 'arrest')), spec, 0, 'clash')).toBe(2);
  expect(countOf(after(toggle(1, 'disputed')), spec, 0, 'clash')).toBe(1);
  expect(countOf(after({ kind: 'until', month: '2024-09' }), spec, 0, 'clash')).toBe(1);
});

describe('the address', () => {
  test('says nothing of what was not chosen', () => expect(writeChoice('', all, spec)).toBe(''));
  test('is short and keeps what belongs to others', () => {
    const choice = after(toggle(0, 'clash'), toggle(0, 'arrest'), {
      kind: 'until',
      month: '2024-09',
    });
    expect(writeChoice('?lens=on', choice, spec)).toBe(
      '?lens=on&category=arrest,clash&until=2024-09',
    );
    expect(writeChoice('?lens=on&category=arrest&row=a', all, spec)).toBe('?lens=on');
  });
  test.each([
    '?category=nonsense&until=never&row=nobody',
    '?category=&until=2024-13&row=__proto__',
    '?category=%3Cscript%3E&status=%F0%9F%92%A3&until=2024-12',
    '?row=constructor&category=,,,',
  ])('with nonsense asks for everything: %s', (query) =>
    expect(readChoice(query, spec)).toEqual(all),
  );
  test('keeps what is sense beside nonsense', () => {
    expect(readChoice('?category=clash,nonsense&until=2024-10&row=a', spec)).toEqual({
      values: [['clash'], []],
      until: '2024-10',
      row: null,
    });
  });
});

/** Random, but the same in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

test.each([1, 2, 3, 4, 5])(
  'after any 200 actions the address brings back the same choice and the counts agree (%i)',
  (seed) => {
    const random = numbers(seed);
    const of = <Item>(list: readonly Item[]): Item =>
      list[Math.floor((random.next().value as number) * list.length)] as Item;
    let choice = all;
    for (let step = 0; step < 200; step++) {
      const facet = of([0, 1]);
      const action = of<Action>([
        toggle(facet, of([...(spec.facets[facet]?.values ?? []), 'nonsense'])),
        { kind: 'until', month: of([...spec.months, 'never']) },
        { kind: 'pick', row: of([...spec.rows.map(({ id }) => id), 'nobody', null]) },
        { kind: 'reset' },
      ]);
      choice = act(choice, action, spec);
      const ids = shownRows(choice, spec);
      expect(readChoice(writeChoice('?x=1', choice, spec), spec)).toEqual(choice);
      if (choice.row !== null) expect(ids).toContain(choice.row);
      for (const [index, { values }] of spec.facets.entries()) {
        const chosen = choice.values[index] ?? [];
        const counted = (chosen.length ? chosen : values)
          .map((value) => countOf(choice, spec, index, value))
          .reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(ids.size);
      }
    }
  },
);
