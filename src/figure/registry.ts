import { nearest, oneOf } from '#data/problem.ts';
import type { Figure } from '#draw/contract.ts';

const modules = import.meta.glob<Figure>(['../charts/*/chart.ts', '../maps/*/map.ts'], {
  eager: true,
  import: 'default',
});

const folder = (path: string): string => path.split('/').at(-2) ?? path;

/** Every figure by its folder name: adding a folder adds a figure, everywhere. */
export const figures: ReadonlyMap<string, Figure> = new Map(
  Object.entries(modules).map(([path, figure]) => [folder(path), figure]),
);

/** @throws Error naming the figures there are. */
export function figureOf(id: string): Figure {
  const figure = figures.get(id);
  const names = [...figures.keys()];
  if (!figure) throw new Error(`no figure "${id}"${nearest(id, names)}; allowed: ${oneOf(names)}`);
  return figure;
}
