import type { Mark } from '#draw/contract.ts';
import { group, label, path, translate } from '#draw/marks.ts';
import { kilometresPerUnit } from '#draw/mercator.ts';
import type { Box } from '#draw/text.ts';
import type { Camera } from './camera.ts';

/** One mile in kilometres: exact (international mile, 1959). */
const kilometresPerMile = 1.609344;

/** How much of the picture's width the longer bar may take. */
const share = 0.2;

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The largest round length that fits into `room` pixels. */
const longest = (pixelsPerUnit: number, room: number): number =>
  steps.filter((step) => step * pixelsPerUnit <= room).at(-1) ?? 1;

const left = 10;

/** The corner that the scale takes up, whatever its lengths: names keep off it. */
export const scaleBox = (box: { width: number; height: number }, text: number): Box => ({
  x0: 0,
  x1: left + box.width * share,
  y0: box.height - text * 3,
  y1: box.height,
});

/** A bar in kilometres over one in miles, true at the middle of the picture. */
export function scaleBar(
  camera: Camera,
  box: { width: number; height: number },
  text: number,
): Mark[] {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * camera.y))) * 180) / Math.PI;
  const perKm = camera.k / kilometresPerUnit(latitude);
  const room = box.width * share;
  const km = longest(perKm, room);
  const miles = longest(perKm * kilometresPerMile, room);
  const [kmWidth, milesWidth] = [km * perKm, miles * perKm * kilometresPerMile];
  const bar = `M0 -4V4M0 0H${Math.max(kmWidth, milesWidth).toFixed(1)}M${kmWidth.toFixed(1)} 0V-4M${milesWidth.toFixed(1)} 0V4`;
  return [
    group('scale', { class: 'scale', transform: translate(left, box.height - text * 1.6) }, [
      path('bar', { d: bar }),
      label('km', `${km} km`, { x: 3, y: -5, class: 'axis halo' }),
      label('miles', `${miles} mi`, { x: 3, y: text * 0.95, class: 'axis halo' }),
    ]),
  ];
}
