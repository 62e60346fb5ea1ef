import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { feeds } from './feeds.ts';

const command = promisify(execFile);
const node = (...args: string[]) => command(process.execPath, ['src/refresh/run.ts', ...args]);

test('without a name it says what can be refreshed', async () => {
  const { stdout } = await node();
  for (const id of feeds.flatMap((feed) => Object.keys(feed.datasets)))
    expect(stdout).toContain(`\n  ${id}\n`.trimEnd());
});

test('a name that is not known is answered with those that are, and exit 1', async () => {
  await expect(node('seizures')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'nothing to refresh is called "seizures"; there are: cbp-seizures,',
    ),
  });
});

test('a saved file that is not there is one message, and exit 1', async () => {
  await expect(
    node('border-seizures-monthly', '--from=no/such.csv', '--yes'),
  ).rejects.toMatchObject({
    code: 1,
    stderr: 'no/such.csv: cannot be read (ENOENT)\n',
  });
});

test('the weekly workflow runs every feed, with actions of a fixed version', () => {
  const workflow = readFileSync('.github/workflows/refresh.yml', 'utf8');
  const ids = feeds.map(({ id }) => id).join(', ');
  expect(workflow).toContain(`feed: [${ids}]`);
  const actions = [...workflow.matchAll(/uses: \S+@(\S+)/g)].map(([, version]) => version);
  expect(actions.length).toBeGreaterThan(0);
  for (const version of actions) expect(version).toMatch(/^(v\d+\.\d+\.\d+|[0-9a-f]{40})$/);
});
