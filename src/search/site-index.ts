import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What stands in an indexed page's main text without being its words: pictures, tables, tools, lists of sources. */
const exclude = [
  '.picture',
  'button',
  'form',
  'details',
  'table',
  '.claim-mark',
  '.figure-foot',
  '.reference-nav',
  '.visually-hidden',
  '.list-nav',
  '.ledger-status',
  '.ledger-number',
  '.ledger-link',
  '.ledger-nothing',
  '.source-refs',
  '.explore-card',
  '.explore-time',
  '.explore-lists dl',
  '.explore-lists .explore-meta:not(:first-child)',
  '.dataset-facts',
  '.dataset-files',
  '.dataset-note',
  '.dataset-sources',
  '.dataset-citation',
  '.dataset h2',
];

/** The files that the search page asks for: not the ready-made interfaces, which it does without. */
const needed =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+|(index|fragment)\/.+)$/;

/** Indexes the pages of a build that say `data-pagefind-body`, each language apart. Returns their number. */
async function writeIndex(folder: string): Promise<number> {
  const fail = (errors: readonly string[]) => {
    if (errors.length) throw new Error(`The search index: ${errors.join('; ')}`);
  };
  const { index, errors } = await createIndex({ excludeSelectors: exclude });
  fail(errors);
  if (!index) throw new Error('The search index could not be begun');
  const read = await index.addDirectory({ path: folder });
  fail(read.errors);
  const { files, errors: faults } = await index.getFiles();
  fail(faults);
  for (const { path, content } of files.filter((file) => needed.test(file.path))) {
    const target = join(folder, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await close();
  return read.page_count;
}

/** Makes the search index at the end of every build, beside its pages. */
export const siteIndex = (): AstroIntegration => ({
  name: 'site-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await writeIndex(fileURLToPath(dir))} pages read`);
    },
  },
});
