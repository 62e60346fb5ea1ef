import { thinned } from '#draw/thinned.ts';
import { groundSvg } from './ground-svg.ts';
import type { GroundName } from './live-map.ts';

/** Where a drawing has its ground: units of the ground to pixels of the drawing. */
interface Place {
  x: number;
  y: number;
  scale: number;
  /** The drawing's size in pixels. */
  width: number;
  height: number;
}

/** Finer than this, in pixels, no bend of a line is seen. */
const finest = 0.4;

/**
 * A map's drawing with its ground written into it, in the drawing's own pixels: nothing is asked for, only what lies
 * within the picture is kept, and lines have their width also where `vector-effect` is not known.
 * A drawing without a ground comes back as it is.
 */
export const withGround = (drawing: string, size: { width: number; height: number }): string =>
  drawing.replace(
    /<use ([^>]*?)href="(\w+)#([\w-]+)"([^>]*?)transform="translate\((\S+) (\S+)\) scale\((\S+)\)"([^>]*?)\/>/g,
    (_, before, ground, id, between, x, y, scale, after) => {
      const attrs = `${before}${between}${after}`.trim();
      const place = { ...size, x: Number(x), y: Number(y), scale: Number(scale) };
      return `<g ${attrs}>${flat(shapeOf(ground, id), place)}</g>`;
    },
  );

/** @throws Error for an id that the ground has not. */
function shapeOf(ground: string, id: string): string {
  const file = groundSvg(ground as GroundName);
  const [, group] = file.match(new RegExp(`<g id="${id}">(.*)</g>(?=<path id=|</svg>)`)) ?? [];
  const shape = group ?? file.match(new RegExp(`<path id="${id}"[^>]*>`))?.[0];
  if (!shape) throw new Error(`no "${id}" in the ground "${ground}"`);
  return shape.replace(/ (id|vector-effect)="[^"]*"/g, '');
}

const flat = (markup: string, place: Place): string =>
  markup
    .replace(/ d="([^"]*)"/g, (_, d: string) => ` d="${pathIn(d, place)}"`)
    .replace(/<path d=""\/>/g, '');

/** A ground's path, which is runs of `M x y l dx dy …`, closed or not. */
function pathIn(d: string, place: Place): string {
  return (d.match(/M[^M]*/g) ?? []).map((run) => runIn(run, place)).join('');
}

function runIn(run: string, { x, y, scale, width, height }: Place): string {
  const numbers = (run.match(/-?[\d.]+/g) ?? []).map(Number);
  const points: { x: number; y: number }[] = [];
  let [atX, atY] = [0, 0];
  for (let index = 0; index < numbers.length; index += 2) {
    atX += numbers[index] as number;
    atY += numbers[index + 1] as number;
    points.push({ x: atX * scale + x, y: atY * scale + y });
  }
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  // A stroke at the edge shows by half its width.
  const outside =
    Math.max(...xs) < -2 ||
    Math.min(...xs) > width + 2 ||
    Math.max(...ys) < -2 ||
    Math.min(...ys) > height + 2;
  if (outside) return '';
  const kept = thinned(points, finest);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return `M${kept.map((point) => `${tenth(point.x)} ${tenth(point.y)}`).join('L')}${run.endsWith('z') ? 'z' : ''}`;
}
