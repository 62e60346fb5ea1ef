import type { Found } from './results.ts';

/** Those functions of the index's own script that this site calls. */
interface Pagefind {
  options: (options: {
    baseUrl: string;
    ranking: { metaWeights: Record<string, number> };
  }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** The index of the site, loaded when it is first wanted. @param base path of the site's root */
export function loadIndex(base: string): Promise<Pagefind> {
  loading ??= start(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(base: string): Promise<Pagefind> {
  // Written after the bundle was made, so the bundler cannot know it.
  const address = new URL(`${base}pagefind/pagefind.js`, location.href).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // The long names of datasets would outweigh every chapter.
  await pagefind.options({ baseUrl: base, ranking: { metaWeights: { title: 1, kind: 0 } } });
  await pagefind.init();
  return pagefind;
}
