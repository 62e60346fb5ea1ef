import { describe, expect, test } from 'vitest';
import incursionData from '#content/data/incursions/dataset.ts';
import transferData from '#content/data/territory-transfers/dataset.ts';
import { ordered, outsideMexico, sum } from './figures.ts';

const incursions = incursionData.rows;
const transfers = transferData.rows;

describe('incursions', () => {
  test('are 18, three of them large', () => {
    expect(incursions).toHaveLength(18);
    const large = incursions.filter((row) => row.scale === 'large').map(({ id }) => id);
    expect(large).toEqual([
      'us-mexican-war-1846-1848',
      'veracruz-1914',
      'punitive-expedition-1916',
    ]);
    expect(incursions.filter((row) => row.type === 'war')).toHaveLength(1);
  });

  test('make up the twelve entries of the CRS list', () => {
    const entries = new Set(incursions.flatMap((row) => row.crsEntry ?? []));
    expect([...entries]).toEqual(
      '1836 1842 1844 1846-1848 1859 1866 1870 1873-1896 1876 1913 1914-1917 1918-1919'.split(' '),
    );
    expect(entries.size).toBe(12);
    for (const row of incursions) expect(row.inCrsList, row.id).toBe(row.crsEntry !== null);
    expect(incursions.filter((row) => !row.inCrsList).map(({ id }) => id)).toEqual([
      'mcnelly-las-cuevas-1875',
    ]);
  });

  test('fall within the years of their entry', () => {
    for (const { id, date, crsEntry } of incursions) {
      if (!crsEntry) continue;
      const [first = '', last = first] = crsEntry.split('-');
      expect(date.slice(0, 4) >= first && date.slice(0, 4) <= last, id).toBe(true);
    }
  });

  test('entered Mexico, but for one that did not and one in dispute', () => {
    const not = incursions.filter((row) => row.enteredMexico !== 'yes');
    expect(not.map(({ id, enteredMexico }) => [id, enteredMexico])).toEqual([
      ['gaines-nacogdoches-1836', 'disputed'],
      ['tyler-texas-1844', 'no'],
    ]);
  });

  test('did not end before they began', () => {
    for (const { id, date, dateEnd } of incursions)
      if (dateEnd) expect(ordered(date, dateEnd), id).toBe(true);
  });

  test('lie in Mexico of today, but for three in what is now the United States', () => {
    const north = ['gaines-nacogdoches-1836', 'jones-monterey-1842', 'tyler-texas-1844'];
    const inside = incursions.filter((row) => !north.includes(row.id));
    expect(inside).toHaveLength(15);
    expect(outsideMexico(inside)).toEqual([]);
  });
});

describe('territory', () => {
  test('adds up to the areas in the record', () => {
    expect(transfers).toHaveLength(3);
    expect(sum(transfers.map((row) => row.areaSquareMiles))).toBe(945_304);
    expect(sum(transfers.map((row) => row.areaKm2))).toBe(2_448_338);
    expect(sum(transfers.map((row) => row.priceUsd))).toBe(25_000_000);
  });

  test('has the same area in miles and kilometres', () => {
    for (const { id, areaSquareMiles, areaKm2 } of transfers)
      expect(Math.abs((areaSquareMiles * 2.589988) / areaKm2 - 1), id).toBeLessThan(0.0001);
  });

  test('was signed before it was in force', () => {
    for (const { id, signed, inForce } of transfers) expect(inForce > signed, id).toBe(true);
  });
});
