/** What a figure's tables may say, for the tests of all figures. */
import { rollup } from 'd3-array';
import { type Dataset, shownRows } from '#data/dataset.ts';
import type { Formats } from '#i18n/format.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows that agree in all columns of the key but one, for each column of the key. */
function families(data: Dataset): Row[][] {
  const { key } = data;
  return key.flatMap((free) => {
    const groups = new Map<string, Row[]>();
    for (const row of shownRows(data)) {
      const name = JSON.stringify(key.filter((column) => column !== free).map((c) => row[c]));
      groups.set(name, [...(groups.get(name) ?? []), row]);
    }
    return [...groups.values()];
  });
}

const numeric = (row: Row): string[] =>
  Object.keys(row).filter((column) => typeof row[column] === 'number');

/** How many rows share each value of a column of words. */
function sharing(data: Dataset): number[][] {
  const rows = shownRows(data);
  const columns = Object.keys(rows[0] ?? {}).filter((name) => typeof rows[0]?.[name] === 'string');
  return columns.map((name) => [
    ...rollup(
      rows,
      (group) => group.length,
      (row) => row[name],
    ).values(),
  ]);
}

/**
 * Every number that a table made from datasets may show, as it is written: a value of a row, the sum
 * of rows that differ in one column of the key only, one such row as a share of another, or how many rows
 * share a word.
 */
export function cellsOf(datasets: readonly Dataset[], format: Formats): Set<string> {
  const plain = new Set<number>();
  const shares = new Set<number>();
  for (const data of datasets) {
    for (const row of shownRows(data))
      for (const column of numeric(row)) plain.add(row[column] as number);
    for (const count of sharing(data).flat()) plain.add(count);
    if (data.key.length < 2) continue;
    for (const family of families(data)) {
      for (const column of numeric(family[0] as Row)) {
        const values = family.map((row) => row[column] as number);
        plain.add(values.reduce((sum, value) => sum + value, 0));
        for (const part of values) for (const whole of values) shares.add((part / whole) * 100);
      }
    }
  }
  return new Set([
    ...[...plain].flatMap((value) => [format.integer(value), format.decimal(value)]),
    ...[...shares].map(format.percent),
  ]);
}

/**
 * How many rows a table made from datasets may have: one for each value of a column of the key, or
 * for each pair of values, or for each value of a column of words; rows of a total ("all") are not counted.
 */
export function countsOf(datasets: readonly Dataset[]): Set<number> {
  return new Set(
    datasets.flatMap((data) => {
      const { key } = data;
      const parts = shownRows(data).filter((row) => key.every((column) => row[column] !== 'all'));
      const distinct = (columns: readonly string[]) =>
        new Set(parts.map((row) => JSON.stringify(columns.map((column) => row[column])))).size;
      return [
        ...sharing(data).map((counts) => counts.length),
        ...key.map((column) => distinct([column])),
        ...key.flatMap((a, index) => key.slice(index + 1).map((b) => distinct([a, b]))),
      ];
    }),
  );
}
