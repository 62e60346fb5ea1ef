import { describe, expect, test } from 'vitest';
import { shortened } from './panel.ts';

describe('words of a state in a list', () => {
  test('stay whole when they are short', () => {
    expect(shortened('Columns.')).toBe('Columns.');
  });

  test('end with a whole word and an ellipsis when they are long', () => {
    const text = 'The same columns with the highest month marked, 3,187 pounds: more than ever.';
    expect(shortened(text)).toBe('The same columns with the highest month marked, 3,187…');
    expect(shortened('Column after column, and then another column one, then more')).toMatch(
      /\w$|…$/,
    );
  });
});
