/** `npm run data:refresh -- <dataset>`: brings a dataset up to date with its public feed. */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

// Content is read while these modules load; what is wrong there is told like any other error.
try {
  const { listing } = await import('./report.ts');
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      yes: { type: 'boolean', default: false },
      'allow-removed': { type: 'boolean', default: false },
    },
  });
  if (positionals.length) {
    const { refresh } = await import('./refresh.ts');
    const { patience } = await import('./download.ts');
    await refresh({
      names: positionals,
      from: values.from,
      allowRemoved: values['allow-removed'],
      content: resolve(import.meta.dirname, '../../content'),
      today: new Date().toISOString().slice(0, 10),
      patience,
      say: (text) => console.log(text),
      confirm: async () => values.yes || (await ask()),
    });
  } else console.log(listing());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function ask(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('\nwrite? [y/N] ');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
