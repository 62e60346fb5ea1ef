import { scaleLinear } from 'd3-scale';
import type { Mark } from '#draw/contract.ts';
import { group, label, line, translate } from '#draw/marks.ts';
import { textWidth } from '#draw/text.ts';

type Formats = Record<'date' | 'month', (date: string) => string>;

const dayLength = 86_400_000;

/** Days since 1970. A month without a day counts as its middle. */
export const dayOf = (date: string): number =>
  Date.parse(`${date.length < 10 ? `${date}-15` : date}T00:00Z`) / dayLength;

/** Where a day stands. */
export const timeScale = ([first, last]: readonly [string, string], range: [number, number]) =>
  scaleLinear([dayOf(first) - 0.5, dayOf(last) + 0.5], range);

/** 12 Jan, 12 ene: day and three letters of the month, or the letters alone. */
export function shortDate(date: string, { month }: Formats): string {
  const letters = month(date.slice(0, 7)).slice(0, 3);
  return date.length < 10 ? letters : `${Number(date.slice(8))} ${letters}`;
}

interface Tick {
  date: string;
  words: string;
  /** On a second line: a year, or the month of days. */
  below?: string;
}

/** Weeks of a month or so, months of a year, or quarters of more. */
export function ticks([first, last]: readonly [string, string], format: Formats): Tick[] {
  const span = dayOf(last) - dayOf(first);
  if (span < 40) {
    const days = Array.from({ length: Math.floor(span / 7) + 1 }, (_, week) =>
      new Date((dayOf(first) + week * 7) * dayLength).toISOString().slice(0, 10),
    );
    return days.map((date, index) => ({
      date,
      words: shortDate(date, format),
      ...(index === 0 || date.slice(0, 4) !== days[index - 1]?.slice(0, 4)
        ? { below: date.slice(0, 4) }
        : {}),
    }));
  }
  const step = span > 400 ? 3 : 1;
  const months: string[] = [];
  for (
    let at = new Date(`${first.slice(0, 7)}-01T00:00Z`);
    ;
    at.setUTCMonth(at.getUTCMonth() + 1)
  ) {
    const date = at.toISOString().slice(0, 10);
    if (date > last) break;
    if (at.getUTCMonth() % step === 0 && dayOf(date) > dayOf(first) - 1) months.push(date);
  }
  return months.map((date, index) => ({
    date,
    words: shortDate(date.slice(0, 7), format),
    ...(index === 0 || date.slice(5, 7) === '01' ? { below: date.slice(0, 4) } : {}),
  }));
}

/** A thin line at each tick, and its words at the foot. */
export function axis(
  marks: readonly Tick[],
  x: (day: number) => number,
  { top, bottom, right, text }: { top: number; bottom: number; right: number; text: number },
): Mark[] {
  return [
    ...marks.map(({ date }) =>
      group(`tick-${date}`, { transform: translate(x(dayOf(date) - 0.5), top) }, [
        line('line', { class: 'grid', y2: bottom - top }),
      ]),
    ),
    ...marks.flatMap(({ date, words, below }) => {
      const at = x(dayOf(date) - 0.5) + 3;
      if (at + textWidth(words, text) > right) return [];
      return [
        label(`tick-words-${date}`, words, { x: at, y: bottom - text * 1.45, class: 'axis' }),
        ...(below
          ? [
              label(`tick-below-${date}`, below, {
                x: at,
                y: bottom - text * 0.25,
                class: 'axis name',
              }),
            ]
          : []),
      ];
    }),
  ];
}
