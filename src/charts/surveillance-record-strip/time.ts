import { scaleLinear } from 'd3-scale';

/** A part of the axis with a scale of its own: years, then days, then months. */
export interface Part {
  name: 'years' | 'days' | 'months';
  from: number;
  to: number;
  left: number;
  right: number;
}

/** Where each part begins, and its share of the width. The days are those in which most became public. */
const parts = [
  { name: 'years', from: Date.UTC(2005, 0, 1), share: 0.21 },
  { name: 'days', from: Date.UTC(2025, 0, 1), share: 0.26 },
  { name: 'months', from: Date.UTC(2025, 2, 11), share: 0.53 },
] as const;
const end = Date.UTC(2026, 5, 1);

/** Parts of the axis from left to right, with a seam between them. */
export function partsOf(left: number, right: number, seam: number): Part[] {
  const width = right - left - seam * (parts.length - 1);
  let at = left;
  return parts.map(({ name, from, share }, index) => {
    const part = {
      name,
      from,
      to: parts[index + 1]?.from ?? end,
      left: at,
      right: at + width * share,
    };
    at = part.right + seam;
    return part;
  });
}

/** The place of a time on an axis of parts. */
export function axisOf(list: readonly Part[]): (time: number) => number {
  const scales = list.map((part) => ({
    part,
    scale: scaleLinear([part.from, part.to], [part.left, part.right]),
  }));
  return (time) => {
    const found = scales.findLast(({ part }) => time >= part.from) ?? scales[0];
    return found?.scale(time) ?? 0;
  };
}
