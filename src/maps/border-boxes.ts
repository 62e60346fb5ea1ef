import line from '#content/geo/line.json' with { type: 'json' };
import type { Box } from '#draw/text.ts';
import { type Camera, project } from './camera.ts';

/** Half the width that the border takes, in pixels. */
const half = 2.5;

/** Small boxes along the border, so that labels keep off it. */
export function borderBoxes(camera: Camera, size: { width: number; height: number }): Box[] {
  const points = line.points.map(([lon, lat]) =>
    project([lon as number, lat as number], camera, size),
  );
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] as { x: number; y: number };
    if (Math.max(start.x, end.x) < 0 || Math.min(start.x, end.x) > size.width) return [];
    const count = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / (4 * half)));
    return Array.from({ length: count }, (_, step) => {
      const [x, y] = [
        start.x + ((end.x - start.x) * step) / count,
        start.y + ((end.y - start.y) * step) / count,
      ];
      return { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
    });
  });
}
