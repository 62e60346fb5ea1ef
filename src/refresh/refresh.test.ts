import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { next } from './cbp-lines.fixture.ts';
import { yearFile } from './count-lines.fixture.ts';
import { patience } from './download.ts';
import type { Row } from './feed.ts';
import { feeds } from './feeds.ts';
import {
  aboutOf,
  content,
  everything,
  files,
  monthFile,
  monthly,
  rowsOf,
  run,
  textOf,
  today,
} from './harness.fixture.ts';
import { refresh } from './refresh.ts';
import { csv, failing } from './server.fixture.ts';

test('every dataset of a feed is tried here', () => {
  expect(Object.keys(files).sort()).toEqual(
    feeds.flatMap((feed) => Object.keys(feed.datasets)).sort(),
  );
});

test.each(Object.keys(files))('%s: the same data change nothing', async (id) => {
  const before = everything();
  const { result, confirm, output } = await run(id, [csv(files[id]?.() ?? '')]);
  expect(output).toContain(`no change: ${rowsOf(id).length} rows`);
  expect(result).toBe('same');
  expect(confirm).not.toHaveBeenCalled();
  expect(everything()).toEqual(before);
});

describe('a new month', () => {
  const withMonth = () => {
    const month = next(aboutOf(monthly).asOf);
    return {
      month,
      file: monthFile((rows) => [
        ...rows,
        { month, component: 'ports', pounds: 300.5, events: 40 },
        { month, component: 'between', pounds: 20, events: 3 },
      ]),
    };
  };

  test('is shown, and written as two new lines with the new dates', async () => {
    const { month, file } = withMonth();
    const before = { rows: textOf(monthly, 'rows.json'), about: textOf(monthly, 'about.json') };
    const { result, output } = await run(monthly, [csv(file)]);
    const asOf = JSON.parse(before.about).asOf;
    expect(output).toContain(`+ ${month} · ports: fiscalYear`);
    expect(output).toContain(`2 added, 0 revised, 0 gone; as of ${asOf} → ${month}`);
    expect(output).toMatch(
      /words that name the old end of the data:\n {4}content\/data\/border-seizures-monthly\/about\.json:\d+/,
    );
    expect(output).toContain('Tests compare them: refresh them together.');
    expect(result).toBe('written');
    expect(
      rowsOf(monthly)
        .slice(-2)
        .map((row) => row['pounds']),
    ).toEqual([300.5, 20]);
    expect(textOf(monthly, 'rows.json').startsWith(before.rows.replace(/\n\]\n$/, ''))).toBe(true);
    expect(textOf(monthly, 'about.json')).toBe(
      before.about
        .replace(/"retrieved": "[^"]*"/, `"retrieved": "${today}"`)
        .replace(/"asOf": "[^"]*"/, `"asOf": "${month}"`),
    );
    expect(readdirSync(join(content, 'data', monthly)).sort()).toEqual([
      'about.json',
      'dataset.ts',
      'rows.json',
    ]);
  });

  test('is not written without a yes', async () => {
    const before = everything();
    const { result, output } = await run(monthly, [csv(withMonth().file)], { yes: false });
    expect(result).toBe('shown');
    expect(output).toContain('2 added');
    expect(output).toContain('Nothing written');
    expect(everything()).toEqual(before);
  });
});

test('a revised value is shown old and new, with the facts that follow and where they stand', async () => {
  const peak = (row: Row) => row['month'] === '2023-04' && row['component'] === 'ports';
  const old = rowsOf(monthly).find(peak)?.['pounds'] as number;
  const file = monthFile((rows) =>
    rows.map((row) => (peak(row) ? { ...row, pounds: old + 10 } : row)),
  );
  const { result, output } = await run(monthly, [csv(file)]);
  expect(output).toContain(`~ 2023-04 · ports: pounds ${old} → ${old + 10}`);
  expect(output).toContain('0 added, 1 revised, 0 gone; as of');
  expect(output).toMatch(
    /peak-month: [\d.]+ → [\d.]+ lb, reads 3,\d+ → 3,\d+; content\/chapters\/02-the-line\/en\.mdx:\d+, .*es\.mdx:\d+/,
  );
  expect(result).toBe('written');
  expect(rowsOf(monthly).find(peak)?.['pounds']).toBe(old + 10);
});

describe('rows that are gone from the feed', () => {
  const shorter = () => monthFile((rows) => rows.slice(0, -1));

  test('stop the refresh', async () => {
    const before = everything();
    const { result, output } = await run(monthly, [csv(shorter())]);
    const name = `${aboutOf(monthly).asOf} · between`;
    expect(output).toContain(`- ${name}`);
    expect((result as Error).message).toContain(
      `1 rows are gone from the feed (first ${monthly}: ${name}). If that is right, pass --allow-removed.`,
    );
    expect(everything()).toEqual(before);
  });

  test('are taken out when that is allowed', async () => {
    const count = rowsOf(monthly).length;
    const { result } = await run(monthly, [csv(shorter())], { allowRemoved: true });
    expect(result).toBe('written');
    expect(rowsOf(monthly)).toHaveLength(count - 1);
  });

  test('never take with them what a fact needs', async () => {
    const before = everything();
    const file = monthFile((rows) => rows.filter((row) => row['month'] !== '2023-04'));
    const { result } = await run(monthly, [csv(file)], { allowRemoved: true });
    expect((result as Error).message).toContain(
      'content/facts.json: fact "peak-month", field "where.month": found "2023-04"; allowed: one of ',
    );
    expect(everything()).toEqual(before);
  });
});

test('a server that fails once is asked again', async () => {
  const { result, asked } = await run(monthly, [failing(503), csv(monthFile())]);
  expect(result).toBe('same');
  expect(asked).toBe(2);
});

describe('several datasets of a feed', () => {
  const traffic = (change: (text: string) => string) => change(files['crossings-yearly']?.() ?? '');

  test('are written together or not at all', async () => {
    const before = everything();
    const year = aboutOf('port-crossings').asOf.slice(0, 4);
    const ofYear = new RegExp(`^Laredo,Texas,2304,(.*,${year}-)`, 'gm');
    const file = traffic((text) => text.replaceAll(ofYear, 'Newport,Texas,2399,$1'));
    const { result, asked } = await run('bts-crossings', [csv(file)]);
    expect((result as Error).message).toMatch(/^port-crossings, from http/);
    expect((result as Error).message).toContain(
      `: port "Newport" (2399) has traffic in ${year} but no row: add one with its place first`,
    );
    expect(asked).toBe(1);
    expect(everything()).toEqual(before);
  });

  test('cannot come from one place when their feeds are two', async () => {
    const before = everything();
    const names = ['crossings-yearly', monthly];
    const wishes = { names, from: 'a.csv', allowRemoved: true, content, today, patience };
    await expect(refresh({ ...wishes, say: () => {}, confirm: async () => true })).rejects.toThrow(
      '--from is the place of one feed',
    );
    expect(everything()).toEqual(before);
  });

  test('a newer year is told where the words speak of an older one', async () => {
    const [row] = rowsOf('crossings-yearly').slice(-1) as [Row];
    const more = yearFile([{ ...row, year: (row['year'] as number) + 1 }]).replace(/^.*\n/, '');
    const file = `${files['port-crossings']?.()}${more}`;
    const { result, output } = await run('port-crossings', [csv(file)]);
    expect(output).toContain(
      'is complete in the feed: to move on, change the words and "asOf" in about.json',
    );
    expect(result).toBe('same');
  });
});
