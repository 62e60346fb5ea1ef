import type { Mark } from '#draw/contract.ts';
import { circle, label, line } from '#draw/marks.ts';
import type { Size } from '#draw/sizes.ts';

/** Every month from the first to the last, both included: `monthsFrom('2023-11', '2024-01')` has three. */
export function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  let [year, month] = first.split('-').map(Number) as [number, number];
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/**
 * The rows over the months of a slider, a dot each, stacked; the first month is at the left edge and the last at the
 * right, where the slider's handle stands for them.
 */
export function track(
  rows: readonly { id: string; date: string | null }[],
  months: readonly string[],
  { name, width, text }: Size,
): { size: Size; marks: readonly Mark[] } {
  const step = width / (months.length - 1);
  const r = Math.min(step * 0.42, 4.5);
  const stacks = new Map<string, number>();
  const placed = rows.map(({ id, date }) => {
    const month = date?.slice(0, 7) ?? '';
    const level = stacks.get(month) ?? 0;
    stacks.set(month, level + 1);
    return { id, x: months.indexOf(month) * step, level };
  });
  const base = Math.max(0, ...stacks.values()) * r * 2.15 + 2;
  const years = months.filter((month) => month.endsWith('-01'));
  return {
    size: { name, width, height: base + text * 1.5, text },
    marks: [
      line('base', { class: 'baseline', x2: width, y1: base, y2: base }),
      ...years.map((month) =>
        label(`year-${month}`, month.slice(0, 4), {
          x: months.indexOf(month) * step,
          y: base + text * 1.2,
          class: 'axis',
        }),
      ),
      ...placed.map(({ id, x, level }) =>
        circle(`row-${id}`, {
          class: 'track-dot',
          cx: x,
          cy: base - r - 1 - level * r * 2.15,
          r,
          'data-row': id,
        }),
      ),
    ],
  };
}
