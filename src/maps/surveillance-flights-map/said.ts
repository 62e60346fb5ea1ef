import type { MapView, Placed } from './flights.ts';

/** What the map says of a row: its name, and lines in order of importance. */
export interface Said {
  name: string;
  lines: readonly string[];
}

/** A row’s words. Names of aircraft and dates come from the row; a row without words has its aircraft or area. */
export function said(row: Placed, { words, format, lang, size }: MapView): Said {
  const full = row.platform?.[lang] ?? row.area[lang];
  const whole = (date: string) => format.date(date).replaceAll(' ', '\u00a0');
  const values: Record<string, () => string> = {
    platform: () => full,
    // What stands in brackets is a count, a call sign or how the type is known.
    aircraft: () => full.replace(/ \([^)]*\)/g, ''),
    brackets: () => full.match(/\(([^)]*)\)/)?.[1] ?? '',
    date: () => whole(row.date),
    year: () => row.date.slice(0, 4),
    end: () => whole(row.dateEnd ?? row.date),
    area: () => row.area[lang],
  };
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.() ?? '');
  const own = (words.flights as Record<string, Said>)[row.id];
  const lines = (own?.lines ?? ['{date}']).map(fill);
  return {
    name: fill(own?.name ?? '{aircraft}'),
    // On a phone the mark itself must say how well the row is supported.
    lines: size.name === 'narrow' ? lines : [...lines, words.statuses[row.status]],
  };
}
