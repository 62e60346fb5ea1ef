import { describe, expect, test } from 'vitest';
import { everything, monthFile, monthly, run } from './harness.fixture.ts';
import { type Answers, brokenOff, csv, failing, html, silent, typed } from './server.fixture.ts';

describe('what is no good stops the refresh and leaves every file as it was', () => {
  const first = (text: string, part: string | RegExp, other: string) => text.replace(part, other);
  test.each<[string, () => Answers, string | RegExp, number]>([
    [
      'a missing column',
      () => [csv(monthFile().replaceAll(/,[^,\n]*$/gm, ''))],
      'the columns have changed; missing "Sum Qty (lbs)"; expected "FY", "Month (abbv)"',
      1,
    ],
    [
      'a renamed column',
      () => [csv(first(monthFile(), 'Sum Qty (lbs)', 'Sum Qty (kg)'))],
      'missing "Sum Qty (lbs)"; new "Sum Qty (kg)"',
      1,
    ],
    [
      'a page instead of a file',
      () => [html('Checking your browser')],
      'an HTML page (“Just a moment…”) instead of CSV',
      1,
    ],
    [
      'a page that says it is CSV',
      () => [typed('text/csv', '<!DOCTYPE html><p>Sorry')],
      'an HTML page instead of CSV',
      1,
    ],
    [
      'another kind of file',
      () => [typed('application/json', '[]')],
      'application/json instead of CSV',
      1,
    ],
    [
      'text in another encoding',
      () => [csv(Buffer.from(monthFile().replace('TUCSON', 'TUCSÓN'), 'latin1'))],
      'the text is not UTF-8',
      1,
    ],
    [
      'a file that breaks off',
      () => [brokenOff(monthFile())],
      /the download broke off after \d+ of \d+ bytes \(tried 3 times\)/,
      3,
    ],
    [
      'a file cut off within a line',
      () => [csv(monthFile().slice(0, -9))],
      'the file is cut off: its last line does not end',
      1,
    ],
    [
      'a line with too few values',
      () => [csv(`${monthFile()}2026,OCT\n`)],
      /line \d+ has 2 values for 9 columns/,
      1,
    ],
    [
      'a file cut off between two lines',
      () => [csv(monthFile().replaceAll(/^2024,SEP,.*\n/gm, ''))],
      'the file has no line for 2024-09: it is not complete',
      1,
    ],
    [
      'a file with no lines',
      () => [csv(`${monthFile().split('\n')[0]}\n`)],
      'the file has no line but its header',
      1,
    ],
    [
      'no answer in time',
      () => [silent],
      'no complete answer within 0.4 seconds (tried 3 times)',
      3,
    ],
    [
      'a server that goes on failing',
      () => [failing(503, 'Down for repairs')],
      'the server answers HTTP 503: Down for repairs (tried 3 times)',
      3,
    ],
    [
      'a file that is not there',
      () => [failing(404)],
      'the server answers HTTP 404; when a browser gets the file, save it',
      1,
    ],
    [
      'a word for a number',
      () => [csv(first(monthFile(), /,Fentanyl,\d+,[\d.]+/, ',Fentanyl,n/a,1'))],
      'column "Count of Event": found "n/a"; allowed: a number (in the line “2023,OCT,',
      1,
    ],
    [
      'a component that nobody knows',
      () => [csv(first(monthFile(), 'U.S. Border Patrol', 'Air Force'))],
      'column "Component": found "Air Force"; allowed: one of Office of Field Operations, U.S. Border Patrol',
      1,
    ],
    [
      'a value that the schema forbids',
      () => [csv(monthFile((rows) => rows.map((row, i) => (i ? row : { ...row, pounds: -1 }))))],
      /^content\/data\/border-seizures-monthly\/rows\.json: row \d+, column "pounds": found -1; allowed: 0 or more$/,
      1,
    ],
  ])('%s', async (_name, answers, message, times) => {
    const before = everything();
    const { result, confirm, asked } = await run(monthly, answers());
    expect(result).toBeInstanceOf(Error);
    expect((result as Error).message).toMatch(message);
    expect(asked).toBe(times);
    expect(confirm).not.toHaveBeenCalled();
    expect(everything()).toEqual(before);
  });
});
