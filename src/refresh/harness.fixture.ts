import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import * as lines from './cbp-lines.fixture.ts';
import { deathFile, portFile, yearFile } from './count-lines.fixture.ts';
import type { Row } from './feed.ts';
import { feeds } from './feeds.ts';
import { refresh } from './refresh.ts';
import { type Answers, serveFeed, silent } from './server.fixture.ts';

/** Each test refreshes a copy of the content, from a local server. */
export const monthly = 'border-seizures-monthly';
export const today = '2030-01-02';
export let content: string;
let said: string[];

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'refresh-'));
  for (const part of ['data', 'chapters'])
    cpSync(`content/${part}`, join(content, part), { recursive: true });
  said = [];
});
afterEach(() => rmSync(content, { recursive: true }));

export const textOf = (id: string, file: string) =>
  readFileSync(join(content, 'data', id, file), 'utf8');
export const rowsOf = (id: string): Row[] => JSON.parse(textOf(id, 'rows.json'));
export const aboutOf = (id: string) => JSON.parse(textOf(id, 'about.json'));
/** Every file below the folder of datasets, to see that nothing changed and nothing was left behind. */
export const everything = () =>
  Object.fromEntries(
    readdirSync(join(content, 'data'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        entry.name + entry.parentPath,
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );

/** Refreshes from a local server; the feed's own page and file are found as on the real one. */
export async function run(
  id: string,
  answers: Answers,
  options: { yes?: boolean; allowRemoved?: boolean } = {},
) {
  const feed = feeds.find((one) => one.id === id || Object.hasOwn(one.datasets, id));
  const series = feed?.id === 'cbp-sea-and-air' ? 'amo-drug-seizures' : 'nationwide-drugs';
  const page = feed?.newest ? feed.path : '/no-page';
  const server = await serveFeed(
    page,
    `/sites/default/files/2030-01/${series}-fy23-fy26-apr.csv`,
    answers,
  );
  const confirm = vi.fn(async () => options.yes ?? true);
  try {
    const result = await refresh({
      names: [id],
      from: server.origin,
      allowRemoved: options.allowRemoved ?? false,
      content,
      today,
      patience: { timeout: answers.includes(silent) ? 400 : 10_000, tries: 3, pause: 1 },
      say: (text) => said.push(text),
      confirm,
    }).catch((error: Error) => error);
    return {
      result,
      confirm,
      asked: server.asked(),
      origin: server.origin,
      output: said.join('\n'),
    };
  } finally {
    await server.close();
  }
}

const late = (rows: readonly Row[]) => rows.filter((row) => (row['fiscalYear'] as number) >= 2023);
const cbp = (id: string, of: (rows: readonly Row[]) => lines.CbpLine[], place?: string) =>
  lines.cbpFile(of(late(rowsOf(id))), aboutOf(id).asOf, place);
/** The file of months, with its rows changed. */
export const monthFile = (change: (rows: Row[]) => readonly Row[] = (rows) => rows) => {
  const rows = change(late(rowsOf(monthly)).map((row) => ({ ...row })));
  const asOf = rows
    .map((row) => row['month'] as string)
    .sort()
    .at(-1) as string;
  return lines.cbpFile(lines.monthLines(rows), asOf);
};

export const files: Record<string, () => string> = {
  [monthly]: monthFile,
  'border-seizures-by-office': () => cbp('border-seizures-by-office', lines.officeLines),
  'seizures-by-region': () => cbp('seizures-by-region', lines.regionLines),
  'seizures-monthly-by-kind': () => cbp('seizures-monthly-by-kind', lines.kindLines),
  'sea-and-air-seizures-monthly': () =>
    cbp('sea-and-air-seizures-monthly', lines.seaLines, 'Branch'),
  'deaths-twelve-months': () => deathFile(rowsOf('deaths-twelve-months')),
  'crossings-yearly': () => yearFile(rowsOf('crossings-yearly')),
  'port-crossings': () =>
    portFile(rowsOf('port-crossings'), aboutOf('port-crossings').asOf.slice(0, 4)),
};
