import type { Exploration } from '#maps/exploration.ts';

const modules = import.meta.glob<() => Exploration>('../maps/*/explore.ts', {
  eager: true,
  import: 'default',
});

/** What readers may explore, by the figure's folder name; asked for only when it is shown. */
export const explorations: ReadonlyMap<string, () => Exploration> = new Map(
  Object.entries(modules).map(([path, exploration]) => [
    path.split('/').at(-2) ?? path,
    exploration,
  ]),
);
