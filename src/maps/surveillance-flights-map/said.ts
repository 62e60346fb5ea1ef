import type { MapView, Placed } from './flights.ts';

/** What the map says of a row: its name, and lines in order of importance. */
export interface Said {
  name: string;
  lines: readonly string[];
}

/** A row’s words. Names of aircraft and dates come from the row; a row without words has its aircraft or area. */
export function said(row: Placed, { words, format, lang }: MapView): Said {
  const full = row.platform?.[lang] ?? row.area[lang];
  const whole = (date: string) => format.date(date).replaceAll(' ', '\u00a0');
  const values: Record<string, string> = {
    platform: full,
    // Without what stands in brackets: a type or a call sign.
    aircraft: full.replace(/ \([^)]*\)/g, ''),
    date: whole(row.date),
    year: row.date.slice(0, 4),
    end: whole(row.dateEnd ?? row.date),
    area: row.area[lang],
    status: words.statuses[row.status],
  };
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const own = (words.flights as Record<string, Said>)[row.id];
  return {
    name: fill(own?.name ?? '{aircraft}'),
    lines: (own?.lines ?? ['{date}']).map(fill),
  };
}
