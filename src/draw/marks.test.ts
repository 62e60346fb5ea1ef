import { describe, expect, test } from 'vitest';
import { axisX, axisY, callout, label, round, translate } from './marks.ts';

const frame = { left: 0, right: 300, top: 10, bottom: 200 };

test('a place is a transform, because CSS moves it smoothly and jumps on x', () => {
  expect(label('a', 'words', { x: 1.26, y: 2 }).attrs).toEqual({
    class: 'label',
    transform: 'translate(1.3 2)',
    'text-anchor': 'start',
  });
});

test('numbers are rounded to a tenth', () => {
  expect(round(1.249)).toBe(1.2);
  expect(translate(0.04, 99.96)).toBe('translate(0 100)');
});

describe('the axis at the left', () => {
  const ticks = axisY(
    [0, 100, 200],
    (value) => 200 - value,
    frame,
    (tick, last) => (last ? `${tick} lb` : String(tick)),
  );

  test('has a baseline without words at nought', () => {
    expect(ticks[0]?.children?.map(({ attrs }) => attrs['class'])).toEqual(['baseline']);
  });

  test('names the unit once, at the top', () => {
    const words = ticks.flatMap(
      ({ children }) => children?.flatMap(({ text }) => text ?? []) ?? [],
    );
    expect(words).toEqual(['100', '200 lb']);
  });
});

test('values under the baseline are centred on their tick', () => {
  const [tick] = axisX([{ key: '2019', x: 50, words: '2019' }], 190);
  expect(tick?.key).toBe('x-2019');
  expect(tick?.attrs).toMatchObject({ 'text-anchor': 'middle', transform: 'translate(50 190)' });
});

describe('a note on a mark', () => {
  const anchor = (x: number) =>
    callout('n', { x, y: 100, rise: 20 }, { strong: '3,187 lb', plain: 'April 2023' }, frame, 12)[1]
      ?.attrs['text-anchor'];

  test('stands at the side that has room', () => {
    expect(anchor(10)).toBe('start');
    expect(anchor(290)).toBe('end');
  });

  test('may have no plain words', () => {
    const [, words] = callout('n', { x: 10, y: 100, rise: 20 }, { strong: '3,187' }, frame, 12);
    expect(words?.children?.[0]?.children?.map(({ text }) => text)).toEqual(['3,187']);
  });
});
