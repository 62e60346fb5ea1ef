import { sort } from 'd3-array';
import { RefreshError } from './error.ts';
import type { Adapter, Feed, Row } from './feed.ts';
import { type Entry, numberIn, wrong } from './table.ts';

const columns = ['state', 'year', 'month', 'period', 'indicator', 'data_value', 'predicted_value'];
const limit = 50_000;

const categories: Record<string, string> = {
  'Number of Drug Overdose Deaths': 'all',
  'Synthetic opioids, excl. methadone (T40.4)': 'synthetic-opioids',
  'Psychostimulants with abuse potential (T43.6)': 'psychostimulants',
  'Cocaine (T40.5)': 'cocaine',
  'Heroin (T40.1)': 'heroin',
};

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The twelve months end with this one. */
function monthOf(entry: Entry): string {
  const number = months.indexOf(entry['month'] ?? '') + 1;
  if (!number) wrong(entry, 'month', `one of ${months.join(', ')}`);
  if (!/^\d{4}$/.test(entry['year'] ?? '')) wrong(entry, 'year', 'a year such as 2025');
  return `${entry['year']}-${String(number).padStart(2, '0')}`;
}

/** Predicted deaths: CDC’s count, raised for deaths whose cause is still being looked into. */
const twelveMonths: Adapter = (entries) => {
  const deaths = entries.flatMap((entry) => {
    const category = categories[entry['indicator'] ?? ''];
    const counted =
      entry['state'] === 'US' &&
      entry['period'] === '12 month-ending' &&
      category &&
      entry['predicted_value'];
    return counted
      ? [{ month: monthOf(entry), category, deaths: numberIn(entry, 'predicted_value') }]
      : [];
  });
  const whole = new Map(
    deaths.filter(({ category }) => category === 'all').map((row) => [row.month, row.deaths]),
  );
  const names = Object.values(categories);
  for (const name of names)
    if (!deaths.some(({ category }) => category === name))
      throw new RefreshError(`the feed has no deaths for "${name}"; has the indicator a new name?`);
  const rows = deaths.map((row) => {
    const all = whole.get(row.month);
    return { ...row, sharePercent: all ? Math.round((row.deaths / all) * 1000) / 10 : null };
  });
  const ordered = sort(
    rows,
    ({ month }) => month,
    ({ category }) => names.indexOf(category),
  );
  checkMonths([...new Set(ordered.map(({ month }) => month))]);
  return { rows: ordered as readonly Row[], asOf: ordered.at(-1)?.month as string };
};

function checkMonths(there: readonly string[]) {
  const [first = ''] = there;
  const wanted = there.map((_, i) =>
    new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5)) - 1 + i))
      .toISOString()
      .slice(0, 7),
  );
  const gap = wanted.find((month, i) => month !== there[i]);
  if (gap) throw new RefreshError(`the feed has no deaths for the twelve months to ${gap}`);
}

export const cdcDeaths: Feed = {
  id: 'cdc-deaths',
  title: 'CDC, provisional counts of deaths (VSRR)',
  origin: 'https://data.cdc.gov',
  path: `/resource/xkb8-kh2a.csv?${new URLSearchParams({
    $select: columns.join(','),
    $where: "state='US' AND period='12 month-ending'",
    $order: 'year,month,indicator',
    $limit: String(limit),
  })}`,
  columns,
  limit,
  datasets: { 'deaths-twelve-months': twelveMonths },
};
