import type { Status } from '#data/columns.ts';
import type { Mark } from './contract.ts';
import { circle, group, path, rect, round } from './marks.ts';

/** What an evidence status looks like in a box of 16 by 16: shapes that differ without colour. */
export const statusShapes: Readonly<Record<Status, readonly Mark[]>> = {
  corroborated: [circle('disc', { cx: 8, cy: 8, r: 6.5, fill: 'currentColor' })],
  'single-source': [
    circle('ring', { cx: 8, cy: 8, r: 6 }),
    path('half', { d: 'M8 2a6 6 0 0 0 0 12z', fill: 'currentColor' }),
  ],
  'anonymous-only': [circle('ring', { cx: 8, cy: 8, r: 6, 'stroke-dasharray': '2.3 2.4' })],
  imprecise: [path('triangle', { d: 'M8 2.2 14.3 13.5H1.7z' })],
  disputed: [
    path('diamond', { d: 'M8 1.5 14.5 8 8 14.5 1.5 8z' }),
    path('half', { d: 'M8 1.5 14.5 8 8 14.5z', fill: 'currentColor' }),
  ],
  'official-denial': [
    rect('square', { x: 2.2, y: 2.2, width: 11.6, height: 11.6 }),
    path('cross', { d: 'M5 5l6 6M11 5l-6 6' }),
  ],
};

/**
 * The mark of an evidence status in a drawing, centred on a point, `size` pixels wide. The place is on the outer
 * group, so that it moves smoothly; one element for each status, so that a mark may change its status.
 */
export function statusMark(
  key: string,
  status: Status,
  at: { x: number; y: number; size: number; class?: string },
  attrs: Mark['attrs'] = {},
): Mark {
  const scale = at.size / 16;
  const corner = `translate(${round(at.x - at.size / 2)} ${round(at.y - at.size / 2)})`;
  return group(key, { class: `status ${at.class ?? ''}`.trim(), transform: corner, ...attrs }, [
    group(status, { transform: `scale(${scale.toPrecision(3)})` }, statusShapes[status]),
  ]);
}
