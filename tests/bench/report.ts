import { budgets, needs } from './budgets.ts';
import type { Answer } from './explore.ts';
import type { Latencies, Latency } from './latency.ts';
import type { Paint } from './paint.ts';
import { conditions } from './phone.ts';
import type { Scroll } from './scroll.ts';
import { kinds, total, type Weights } from './weigh.ts';

export interface PageResult {
  path: string;
  weights: Weights;
  paint: Paint;
  scroll: Scroll;
  latency: Latencies;
  /** Choosing among a figure's rows, and among ten times as many. */
  explore: Answer | undefined;
  tenfold: Answer | undefined;
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const ms = (time: number) => time.toFixed(0);

/**
 * The results as two text tables: sizes, which have limits, and times, which are only told. Times differ between
 * browsers of one engine, with a window and without: the table names the one measured.
 */
export function report(results: readonly PageResult[], browser: string): string {
  const { viewport, cpuSlowdown, bitsPerSecond, latencyMs } = conditions;
  const place = `${browser}, ${viewport.width}×${viewport.height}, ${cpuSlowdown}× CPU slowdown, ${bitsPerSecond / 1e6} Mbit/s, ${latencyMs} ms, HTTP/2, brotli`;
  return [
    place,
    '',
    'Sizes in kB',
    table(sizes(results)),
    '',
    'Times in ms',
    table(times(results)),
  ].join('\n');
}

function sizes(results: readonly PageResult[]): string[][] {
  const rows = results.flatMap(({ path, weights }) => {
    const parts = {
      'at load': weights.load,
      'all scrolled': weights.scrolled,
      'without map': weights.withoutMap,
    };
    return Object.entries(parts).map(([when, weight], index) => [
      index === 0 ? `/${path}` : '',
      when,
      ...kinds.map((kind) => kB(weight[kind])),
      kB(total(weight)),
      limit(weights, when),
    ]);
  });
  return [['page', '', ...kinds, 'all', 'limit'], ...rows];
}

function limit(weights: Weights, when: string): string {
  const used = needs(weights);
  const line = (name: keyof typeof budgets) =>
    `${used[name] > budgets[name] ? 'OVER ' : ''}${budgets[name] / 1000}`;
  if (when === 'all scrolled') return `${line('in all, with the map')}, fonts ${line('fonts')}`;
  if (when === 'without map')
    return `${line('in all, without the map')}, js ${line('script, without the map')}`;
  return '';
}

function times(results: readonly PageResult[]): string[][] {
  const head = [
    'page',
    'LCP',
    'as text',
    'ratio',
    'shift',
    'blocking',
    'long tasks',
    'longest',
    'step by scroll',
    'step by key',
    'choice',
    'of ten times the rows',
  ];
  const rows = results.map(({ path, paint, scroll, latency, explore, tenfold }) => [
    `/${path}`,
    ms(paint.largestPaint),
    ms(paint.textPaint),
    paint.ratio.toFixed(2),
    scroll.shift.toFixed(4),
    ms(paint.blocking),
    String(scroll.longTasks),
    ms(scroll.longestTask),
    delay(latency.scroll),
    delay(latency.key),
    answer(explore),
    answer(tenfold),
  ]);
  const aims = [
    'aim',
    '',
    '',
    '≤ 1.15',
    '≤ 0.005',
    '≤ 50',
    '',
    '≤ 100',
    '≤ 50',
    '≤ 50',
    '',
    '≤ 100',
  ];
  return [head, ...rows, aims];
}

const delay = (latency: Latency | undefined) =>
  latency ? `${ms(latency.median)}, worst ${ms(latency.worst)} (${latency.worstStep})` : '–';

const answer = (choice: Answer | undefined) =>
  choice ? `${ms(choice.median)}, worst ${ms(choice.worst)} (${choice.rows} rows)` : '–';

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isText = (cell: string, column: number) => column < 2 || /[a-z,]/i.test(cell);
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          isText(cell, column)
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
