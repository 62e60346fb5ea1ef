import type { Dataset } from './dataset.ts';

const modules = import.meta.glob<Dataset>('../../content/data/*/dataset.ts', {
  eager: true,
  import: 'default',
});

/** Every dataset by its folder name: adding a folder adds a dataset. */
export const datasets: ReadonlyMap<string, Dataset> = new Map(
  Object.values(modules).map((data) => [data.id, data]),
);
