import { expect, test } from 'vitest';
import { figures } from '#figure/registry.ts';
import { inOrder, stateRules } from './order.ts';

test.each([...figures])(
  'an embed of %s begins with its cover and leaves out no state',
  (_, figure) => {
    const order = inOrder(figure);
    expect(order[0]).toBe(figure.cover);
    expect([...order].sort()).toEqual([...figure.states].sort());
    const rest = figure.states.filter((state) => state !== figure.cover);
    expect(order.slice(1)).toEqual(rest);
  },
);

test('one picture of several is shown, by the place of its button', () => {
  expect(stateRules(2)).toBe(
    '@supports selector(:has(*)){figure.state{display:none}' +
      '#embed:has(.states label:nth-of-type(1) :checked) figure.state:nth-of-type(1),' +
      '#embed:has(.states label:nth-of-type(2) :checked) figure.state:nth-of-type(2){display:block}}',
  );
});

test('a figure with one picture has no buttons, and hides nothing', () => {
  expect(stateRules(1)).toBe('');
});
