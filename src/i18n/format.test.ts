import { describe, expect, test } from 'vitest';
import { type Formats, formats } from './format.ts';
import type { Locale } from './locales.ts';

type Value<Name extends keyof Formats> = Parameters<Formats[Name]>[0];
const cases = <Name extends keyof Formats>(
  name: Name,
  list: [value: Value<Name>, en: string, es: string][],
) => list.map(([value, en, es]) => ({ name, value, wanted: { en, es } }));

describe('numbers and dates are written as in the United States and as in Mexico', () => {
  const all = [
    ...cases('integer', [
      [3145, '3,145', '3,145'],
      // Plain Spanish would write 10.000 and leave four digits together.
      [10_000, '10,000', '10,000'],
      [181_441_214, '181,441,214', '181,441,214'],
      [0, '0', '0'],
      [12_026.5, '12,027', '12,027'],
    ]),
    ...cases('decimal', [
      [95.46, '95.5', '95.5'],
      [22, '22.0', '22.0'],
      [1234.56, '1,234.6', '1,234.6'],
    ]),
    ...cases('percent', [
      [95.46, '95.5%', '95.5%'],
      [0, '0.0%', '0.0%'],
    ]),
    ...cases('million', [
      [181_441_214, '181.4\u00a0million', '181.4\u00a0millones'],
      [7_600_000, '7.6\u00a0million', '7.6\u00a0millones'],
    ]),
    ...cases('word', [
      [4, 'four', 'cuatro'],
      [9, 'nine', 'nueve'],
      [12, 'twelve', 'doce'],
      [13, '13', '13'],
    ]),
    ...cases('month', [
      ['2023-04', 'April 2023', 'abril de 2023'],
      ['2026-01', 'January 2026', 'enero de 2026'],
    ]),
    ...cases('date', [
      ['2026-01-08', '8 January 2026', '8 de enero de 2026'],
      ['2025-12-31', '31 December 2025', '31 de diciembre de 2025'],
      ['2026-01', 'January 2026', 'enero de 2026'],
      ['2026', '2026', '2026'],
    ]),
  ];
  test.each(all)('$name $value', ({ name, value, wanted }) => {
    for (const lang of ['en', 'es'] as Locale[])
      expect(formats[lang][name](value as never)).toBe(wanted[lang]);
  });
});

test('a span has both its ends, a day only one', () => {
  expect(formats.en.dates('2025-02-24', '2025-03')).toBe('24 February 2025 – March 2025');
  expect(formats.es.dates('2025-02-24', null)).toBe('24 de febrero de 2025');
});
