import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { code, files, graph, type Import, importsOf, scripts } from '../tests/import-graph.ts';

/** Who may import whom. A folder knows only those named with it; none knows a folder that knows it. */
const layers: Record<string, { does: string; may: readonly string[] }> = {
  styles: { does: 'Tokens and style sheets of pages.', may: [] },
  i18n: { does: 'Languages: interface words, number and date formats, paths.', may: [] },
  fonts: { does: 'Cuts the typefaces to the characters of the site.', may: [] },
  data: {
    does: 'Datasets: rows through their schema, and problems in an editor’s words.',
    may: [],
  },
  record: {
    does: 'The ledger of sources, claims and facts, and what facts come to.',
    may: ['data', 'i18n'],
  },
  refresh: {
    does: 'From the command line only: brings datasets up to date with public feeds.',
    may: ['data', 'i18n', 'record'],
  },
  draw: {
    does: 'How anything is drawn: marks, their writer and patcher, placing of words. Knows no figure.',
    may: ['data', 'i18n', 'styles'],
  },
  chapters: {
    does: 'A chapter read from its text: outline, steps, and its place on the border line.',
    may: ['draw', 'i18n'],
  },
  charts: { does: 'One folder for each chart: scene and words.', may: ['data', 'draw'] },
  maps: {
    does: 'One folder for each map, and what maps share: camera, ground, scale, the live map.',
    may: ['data', 'draw', 'i18n'],
  },
  figure: {
    does: 'Every chart and map, shown with its headline, source, limits and table.',
    may: ['charts', 'data', 'draw', 'i18n', 'maps', 'record'],
  },
  evidence: {
    does: 'Numbers and claims in prose, and the notes that they open.',
    may: ['chapters', 'data', 'draw', 'figure', 'i18n', 'record', 'scrolly', 'styles'],
  },
  scrolly: {
    does: 'Steps beside a stage: which step is active, the address, the progress.',
    may: ['chapters', 'draw', 'figure', 'i18n', 'maps'],
  },
  explore: {
    does: 'A map’s rows to explore: choose, move through time, pick one; list, map and chart follow.',
    may: ['chapters', 'draw', 'evidence', 'figure', 'i18n', 'maps', 'styles'],
  },
  card: {
    does: 'What stands for a chapter elsewhere: its social card and its miniature.',
    may: ['chapters', 'draw', 'figure', 'fonts', 'i18n', 'maps'],
  },
  files: {
    does: 'A figure as files to take away: pictures, rows, words, and how to cite it.',
    may: ['data', 'draw', 'figure', 'fonts', 'i18n', 'maps', 'reference'],
  },
  checks: {
    does: 'What stops a build: wrong references, bare numbers, languages out of step.',
    may: ['chapters', 'data', 'draw', 'explore', 'figure', 'i18n', 'record'],
  },
  reference: {
    does: 'The pages of the record, and datasets as files to take away.',
    may: ['chapters', 'data', 'draw', 'evidence', 'figure', 'i18n', 'layouts', 'record', 'styles'],
  },
  search: {
    does: 'The search: its index, made at the end of a build, and the page that asks it.',
    may: ['i18n', 'layouts', 'reference', 'styles'],
  },
  embed: {
    does: 'A figure in other people’s pages: its page, its messages, its frozen copies.',
    may: ['data', 'draw', 'figure', 'i18n', 'layouts', 'maps', 'styles'],
  },
  layouts: { does: 'The frame of a page and its bar.', may: ['chapters', 'i18n', 'styles'] },
  gallery: {
    does: 'The gallery, each figure’s own page, and what other sites need to embed one.',
    may: ['draw', 'embed', 'evidence', 'figure', 'files', 'i18n', 'maps', 'reference', 'styles'],
  },
  pages: {
    does: 'The addresses of the site. Knows everything; nothing knows it.',
    may: [
      'card',
      'chapters',
      'checks',
      'data',
      'draw',
      'embed',
      'evidence',
      'explore',
      'figure',
      'files',
      'gallery',
      'i18n',
      'layouts',
      'maps',
      'reference',
      'scrolly',
      'search',
      'styles',
    ],
  },
};

const folderOf = (file: string) => file.match(/^src\/([\w-]+)\//)?.[1];

test('the import lines are read', () => {
  const edges = [...graph.values()].flat();
  expect(edges.length).toBeGreaterThan(200);
  const missing = edges.filter(
    ({ to }) => /^(src|content)\/.*\.(ts|js|astro)$/.test(to) && !code.has(to),
  );
  expect(missing).toEqual([]);
  expect(graph.get('src/data/registry.ts')?.length).toBeGreaterThan(5);
  expect(graph.get('src/maps/story-map.ts')).toContainEqual({
    to: 'src/maps/leaflet-driver.ts',
    type: false,
    lazy: true,
  });
});

test('each folder has its line in the table', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(layers).sort());
});

test('the table is also that of the README', () => {
  const readme = readFileSync('src/README.md', 'utf8');
  const rows = Object.entries(layers).map(
    ([name, { does, may }]) => `| \`${name}\` | ${does} | ${may.join(', ') || '–'} |`,
  );
  expect(readme.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows);
});

test('the table has no cycle', () => {
  const order: string[] = [];
  let rest = Object.keys(layers);
  while (rest.length) {
    const free = rest.filter((name) => layers[name]?.may.every((other) => order.includes(other)));
    expect(free, `a cycle among ${rest.join(', ')}`).not.toEqual([]);
    order.push(...free);
    rest = rest.filter((name) => !free.includes(name));
  }
});

describe.each(Object.entries(layers))('%s', (folder, { may }) => {
  const own = files.filter((file) => folderOf(file) === folder);
  const outside = own.flatMap((file) =>
    (graph.get(file) ?? []).map(({ to }) => ({ file, to, folder: folderOf(to) })),
  );

  test('imports only from the folders it may know', () => {
    const wrong = outside.filter(
      (edge) => edge.folder && edge.folder !== folder && !may.includes(edge.folder),
    );
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  test('may know no folder that it does not use', () => {
    const used = new Set(outside.map((edge) => edge.folder));
    expect(may.filter((name) => !used.has(name))).toEqual([]);
  });
});

test('no file imports, by way of others, itself', () => {
  const clear = new Set<string>();
  const search = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (clear.has(file)) return undefined;
    for (const { to, type } of graph.get(file) ?? []) {
      const found = type || !code.has(to) ? undefined : search(to, [...path, file]);
      if (found) return found;
    }
    clear.add(file);
    return undefined;
  };
  for (const file of files) expect(search(file, [])?.join(' → ')).toBeUndefined();
});

test('a chart or map knows no other', () => {
  const of = (file: string) => file.match(/^src\/(charts|maps)\/([\w-]+)\//)?.[2];
  for (const [file, edges] of graph) {
    const own = of(file);
    if (!own) continue;
    for (const { to } of edges) expect([own, undefined], `${file} → ${to}`).toContain(of(to));
  }
});

/** Everything that runs when these imports do: with `lazy`, also what is loaded later. */
function reached(start: readonly Import[], lazy: boolean): Map<string, string> {
  const seen = new Map<string, string>();
  const visit = (edges: readonly Import[], from: string) => {
    for (const edge of edges) {
      if (edge.type || (edge.lazy && !lazy) || seen.has(edge.to)) continue;
      seen.set(edge.to, from);
      visit(graph.get(edge.to) ?? [], edge.to);
    }
  };
  visit(start, 'a page');
  return seen;
}

const entries = files.flatMap((file) => importsOf(file, scripts(file)));
const scenes = files
  .filter((file) => /\/(scene|states|live)\.ts$/.test(file))
  .map((to): Import => ({ to, type: false, lazy: false }));

describe('what goes to the browser', () => {
  test('begins at the scripts of pages and components', () => {
    expect(entries.map(({ to }) => to)).toContain('src/scrolly/chapter-story.ts');
    expect(scenes.length).toBeGreaterThan(3);
  });

  test.each([
    ['the schema library', /^(astro\/)?zod$/],
    ['a dataset', /^content\/data\//],
    ['a module of the build', /^(astro:|node:)/],
    ['the outline of a chapter', /^src\/(checks|chapters|record|card|fonts)\//],
  ])('never holds %s', (_name, what) => {
    const wrong = [...reached([...entries, ...scenes], true)].filter(([to]) => what.test(to));
    expect(wrong.map(([to, from]) => `${from} → ${to}`)).toEqual([]);
  });

  test.each([
    ['D3', /^d3-/],
    ['Leaflet', /^leaflet/],
    ['shapes of the earth', /^(topojson|content\/geo\/)/],
  ])('holds %s only once a map starts', (_name, what) => {
    const early = [...reached(entries, false)].filter(([to]) => what.test(to));
    expect(early.map(([to, from]) => `${from} → ${to}`)).toEqual([]);
    expect([...reached(entries, true).keys()].some((to) => what.test(to))).toBe(true);
  });
});

test.each([
  ['scrollama', 'src/scrolly/trigger.ts'],
  ['leaflet', 'src/maps/leaflet.ts'],
])('%s is imported in one file only', (name, file) => {
  const importers = files.filter((other) =>
    graph.get(other)?.some(({ to }) => to === name || to.startsWith(`${name}/`)),
  );
  expect(importers).toEqual([file]);
});

test('imports name their file: there is no index', () => {
  for (const [file, edges] of graph)
    for (const { to } of edges) if (/^(src|content)\//.test(to)) expect(to, file).toMatch(/\.\w+$/);
  expect(files.filter((file) => /\/index\.ts$/.test(file))).toEqual([]);
});
