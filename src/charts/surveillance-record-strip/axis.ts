import type { Mark } from '#draw/contract.ts';
import { label, line, path, round } from '#draw/marks.ts';
import type { Place } from './place.ts';

/** One baseline in three parts, cut where the scale changes: years, days, months. */
export function axis({ frame, parts, x, size: { text }, words }: Place): Mark[] {
  const { bottom, top } = frame;
  const [years, days, months] = parts as [Place['parts'][0], Place['parts'][0], Place['parts'][0]];
  const starts = parts.map((part, index) => (index ? part.left : 0));
  const under = (key: string, content: string, at: number, lines: number) =>
    label(key, content, { x: at, y: bottom + text * lines, anchor: 'middle', class: 'axis' });
  const tick = (key: string, content: string, time: number): Mark[] => {
    const at = x(time);
    return [
      line(`tick-${key}`, {
        class: 'leader is-tick',
        x1: at,
        x2: at,
        y1: bottom,
        y2: bottom + text * 0.4,
      }),
      under(`at-${key}`, content, at, 1.35),
    ];
  };
  const month = (year: number, index: number, content: string) =>
    tick(`${year}-${index}`, content, Date.UTC(year, index, 1));
  const cut = (at: number) => `M${round(at - 2.5)} ${round(bottom + 5)}l5 -10`;
  return [
    path('years', {
      class: 'squeezed',
      d: `M0 ${round(top)}H${round(years.right)}V${round(bottom)}H0z`,
    }),
    ...parts.map((part, index) =>
      line(`base-${part.name}`, {
        class: 'baseline',
        x1: starts[index] ?? 0,
        x2: part.right,
        y1: bottom,
        y2: bottom,
      }),
    ),
    path('seams', {
      class: 'leader seam',
      d: [years.right, days.left, days.right, months.left].map(cut).join(''),
    }),
    ...[2005, 2015].flatMap((year) => tick(String(year), String(year), Date.UTC(year, 0, 1))),
    ...words.months.flatMap((content, index) => month(2025, index, content)),
    ...month(2025, 6, `${words.july} 2025`),
    ...month(2026, 0, `${words.months[0]} 2026`),
    ...parts.map((part, index) =>
      under(
        `scale-${part.name}`,
        words.scales[part.name],
        ((starts[index] ?? 0) + part.right) / 2,
        2.6,
      ),
    ),
  ];
}
