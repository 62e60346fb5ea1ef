const modules = import.meta.glob<() => unknown>('./*/rows.ts', { eager: true, import: 'rows' });

/** The rows that each map goes on drawing with in the browser, by the map's folder name. */
export const liveRows: ReadonlyMap<string, () => unknown> = new Map(
  Object.entries(modules).map(([path, rows]) => [path.split('/')[1] as string, rows]),
);
