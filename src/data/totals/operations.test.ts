import { describe, expect, test } from 'vitest';
import baseline from '#content/data/labs-baseline/dataset.ts';
import check from '#content/data/labs-claim-check/dataset.ts';
import cabinet from '#content/data/security-cabinet/dataset.ts';
import homicides from '#content/data/sinaloa-homicides/dataset.ts';
import operations from '#content/data/sinaloa-operations/dataset.ts';
import { byId, days, monthsBetween, percent, sum } from './figures.ts';

describe('the security cabinet’s running totals', () => {
  /** Each fall that the record explains, and why it is no fall of the count. */
  const explained = {
    'cab-2025-02-11': '1,252 to 1,210 kg: a revision or a slip; the cause was not found',
    'cab-2025-07-17': 'an exact 1,495 kg after a rounded 1,500 kg',
    'cab-2026-01-31': 'a rounded 1,800 kg after an exact 1,862 kg',
  };

  test.each(['arrests', 'sites', 'tonnes', 'pills', 'kilograms', 'firearms'] as const)(
    'never fall: %s',
    (column) => {
      const known = cabinet.rows.filter((row) => row[column] !== null);
      const falls = known
        .filter((row, index) => index && Number(row[column]) < Number(known[index - 1]?.[column]))
        .map(({ id }) => id);
      expect(falls).toEqual(column === 'kilograms' ? Object.keys(explained) : []);
    },
  );

  test.each(['arrests', 'sites', 'tonnes', 'pills', 'kilograms', 'firearms'] as const)(
    'say how exact each number is: %s',
    (column) => {
      for (const row of cabinet.rows)
        expect(row[column] === null, row.id).toBe(row[`${column}Qualifier`] === null);
    },
  );

  test('all begin on 1 October 2024', () => {
    for (const row of [...cabinet.rows, ...operations.rows])
      expect(row.periodStart).toBe('2024-10-01');
  });

  test('feed the counts of the newer government', () => {
    for (const [count, report] of [
      ['sheinbaum-1887', 'cab-2025-12-31'],
      ['sheinbaum-2318', 'cab-2026-02-28'],
    ] as const) {
      const row = byId(baseline.rows, count);
      const from = byId(cabinet.rows, report);
      expect(row).toMatchObject({ sites: from.sites, periodEnd: from.periodEnd });
      expect(row.counts).toBe('labs-and-areas');
    }
  });
});

describe('Sinaloa’s running totals', () => {
  test.each(['arrests', 'firearms', 'pills'] as const)('never fall: %s', (column) => {
    const known = operations.rows.map((row) => row[column]).filter((value) => value !== null);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
  });

  test('fall in weight only where the record says why', () => {
    // 58,712 → 33,000 kg: another period or definition. 1,121 → “more than 1,000” kg: a lower bound.
    expect(operations.rows.map((row) => row.allKilograms)).toEqual([null, 58712, null, 33000]);
    expect(operations.rows.map((row) => row.kilograms)).toEqual([null, 1121, 1000, null]);
    expect(byId(operations.rows, 'sin-2025-08-18').lowerBounds).toContain('kilograms');
    expect(byId(operations.rows, 'sin-2026-02-27').note).not.toBeNull();
  });

  test('never join labs with labs and collection areas', () => {
    expect(operations.rows.map((row) => [row.sites, row.sitesDefinition])).toEqual([
      [null, null],
      [87, 'labs'],
      [105, 'labs'],
      [1942, 'labs-and-areas'],
    ]);
    const whole = byId(cabinet.rows, 'cab-2026-02-28').sites ?? NaN;
    expect(percent(1942, whole, 0)).toBe('84');
  });
});

describe('counts of labs', () => {
  test.each(baseline.rows.map((row) => [row.id, row] as const))('%s: days and rate', (_, row) => {
    expect(row.days).toBe(days(row.periodStart, row.periodEnd));
    expect(row.sitesPerDay.toFixed(3)).toBe((row.sites / row.days).toFixed(3));
  });

  test('name rows that exist as comparable', () => {
    for (const row of baseline.rows)
      for (const other of row.comparableWith) {
        expect(byId(baseline.rows, other).government).not.toBe(row.government);
      }
  });

  test.each(check.rows.map((row) => [row.id, row] as const))(
    '%s: ratio of its parts',
    (id, row) => {
      const [of, to] = [row.numerator, row.denominator].map((part) => byId(baseline.rows, part));
      if (!of || !to) throw new Error(id);
      expect(row).toMatchObject({
        numeratorPerDay: of.sitesPerDay,
        denominatorPerDay: to.sitesPerDay,
      });
      const found = ((of.sites * to.days) / (of.days * to.sites)).toFixed(2);
      // One printed ratio was taken from rates rounded first: 0.530 / 0.129.
      if (id === 'ratio-fgr') {
        expect(found).toBe('4.12');
        expect((row.numeratorPerDay / row.denominatorPerDay).toFixed(2)).toBe('4.11');
        expect(row.reading.en).toContain('4.12');
      } else {
        expect(found).toBe(row.ratio.toFixed(2));
      }
    },
  );

  test('give the ratios that the record prints', () => {
    const ratio = (id: string) => byId(check.rows, id).ratio;
    expect(ratio('ratio-vs-sedena')).toBe(3.85);
    expect(ratio('ratio-vs-gn')).toBe(3.35);
    expect(ratio('ratio-vs-informe')).toBe(3.33);
    expect(ratio('ratio-army-labs-vs-active')).toBe(1.88);
  });

  test('agree with the notes of the record', () => {
    const sites = (id: string) => byId(baseline.rows, id).sites;
    expect(percent(1932, sites('amlo-sedena-2185'), 0)).toBe('88');
    expect((sites('amlo-army-1658') * 0.11).toFixed(0)).toBe('182');
    expect(Math.round(sites('sheinbaum-army-areas-400') / sites('sheinbaum-army-labs-45'))).toBe(9);
    expect(49 + 57 + 25 + 27 + 102 + 22).toBe(sites('fgr-2019-2024'));
    expect(22 + 3 + 1).toBe(sites('amlo-pill-sites-26'));
    expect(sites('amlo-army-24-active')).toBeLessThan(sites('amlo-army-527'));
  });
});

describe('homicides in Sinaloa', () => {
  const { rows } = homicides;
  const year = (name: string) => rows.filter(({ month }) => month.startsWith(name));

  test('have each month once, without a gap', () => {
    expect(rows.map(({ month }) => month)).toEqual(monthsBetween('2023-01', '2026-03'));
  });

  test('add up to the published years', () => {
    expect(sum(year('2023').map((row) => row.federalVictims))).toBe(531);
    expect(sum(year('2024').map((row) => row.federalVictims))).toBe(994);
    expect(sum(year('2025').map((row) => row.stateVictims))).toBe(1654);
    for (const row of year('2025')) expect(row.stateVictims, row.month).not.toBeNull();
    expect(sum(rows.slice(24, 27).map((row) => row.stateVictims))).toBe(392);
  });

  test('stay empty where a source has nothing', () => {
    const filled = (column: 'federalVictims' | 'federalFiles' | 'stateVictims') =>
      rows.filter((row) => row[column] !== null).map(({ month }) => month);
    expect(filled('federalVictims')).toEqual(monthsBetween('2023-01', '2025-01'));
    expect(filled('federalFiles')).toEqual([
      ...monthsBetween('2024-01', '2025-07'),
      ...monthsBetween('2026-01', '2026-03'),
    ]);
    expect(filled('stateVictims')).toEqual([
      ...monthsBetween('2024-08', '2024-11'),
      ...monthsBetween('2025-01', '2025-12'),
    ]);
    expect(rows.filter((row) => row.noroesteVictims !== null).map(({ month }) => month)).toEqual([
      '2025-12',
    ]);
  });

  test('have no more case files than victims', () => {
    for (const row of rows)
      if (row.federalFiles !== null && row.federalVictims !== null)
        expect(row.federalFiles, row.month).toBeLessThanOrEqual(row.federalVictims);
  });

  test('mark the new format of the case files', () => {
    for (const row of rows)
      expect(row.filesFormat, row.month).toBe(
        row.federalFiles === null ? null : row.month >= '2026' ? 'new' : 'old',
      );
  });
});
