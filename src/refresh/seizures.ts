import { fsum, group } from 'd3-array';
import { RefreshError } from './error.ts';
import { codeIn, type Entry, numberIn, wrong } from './table.ts';

/** One line of a CBP file, in the codes of our datasets. */
export interface Seizure {
  month: string;
  fiscalYear: number;
  region: 'southwest' | 'northern' | 'coastal-interior';
  /** Null for drugs that have no rows of their own. */
  substance: (typeof substances)[number] | null;
  pounds: number;
  events: number;
  entry: Entry;
}

export const substances = [
  'fentanyl',
  'methamphetamine',
  'heroin',
  'cocaine',
  'marijuana',
] as const;

export const regions = ['southwest', 'northern', 'coastal-interior', 'nationwide'] as const;

const months = ['OCT', 'NOV', 'DEC', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP'];

/** Reads the lines of a CBP file; they must cover whole fiscal years but for the end of the last. */
export function readSeizures(entries: readonly Entry[]): Seizure[] {
  const seizures = entries.map((entry) => {
    const fiscalYear = Number(
      entry['FY']?.match(/^(\d{4})( \(FYTD\))?$/)?.[1] ?? wrong(entry, 'FY', 'a year such as 2025'),
    );
    const order = months.indexOf(entry['Month (abbv)'] ?? '');
    if (order < 0) wrong(entry, 'Month (abbv)', `one of ${months.join(', ')}`);
    const drug = entry['Drug Type']?.toLowerCase();
    return {
      month: monthOf(fiscalYear, order),
      fiscalYear,
      region: codeIn(entry, 'Region', {
        'Southwest Border': 'southwest',
        'Northern Border': 'northern',
        'Coastal/Interior': 'coastal-interior',
      } as const),
      substance: substances.find((name) => name === drug) ?? null,
      pounds: numberIn(entry, 'Sum Qty (lbs)'),
      events: numberIn(entry, 'Count of Event'),
      entry,
    };
  });
  checkYears(seizures);
  return seizures;
}

/** The calendar month that is `order` months after the October in which a fiscal year begins. */
const monthOf = (fiscalYear: number, order: number) =>
  new Date(Date.UTC(fiscalYear - 1, 9 + order)).toISOString().slice(0, 7);

export const fiscalYearOf = (month: string) =>
  Number(month.slice(0, 4)) + (month.slice(5) >= '10' ? 1 : 0);

/** How many months of each fiscal year the file covers. */
export const monthsOfYears = (seizures: readonly Seizure[]): ReadonlyMap<number, number> =>
  new Map(
    [...group(seizures, (one) => one.fiscalYear)].map(([year, ones]) => [
      year,
      new Set(ones.map(({ month }) => month)).size,
    ]),
  );

// A file that was cut between two lines looks whole; but then months are missing from some year.
function checkYears(seizures: readonly Seizure[]) {
  const there = new Set(seizures.map(({ month }) => month));
  const years = [...monthsOfYears(seizures).keys()].sort();
  for (const year of years) {
    const wanted = months.map((_, order) => monthOf(year, order));
    const last = year === years.at(-1) ? wanted.findLastIndex((month) => there.has(month)) : 11;
    const gap = wanted.slice(0, last + 1).filter((month) => !there.has(month));
    if (gap.length)
      throw new RefreshError(`the file has no line for ${gap.join(', ')}: it is not complete`);
  }
  if (years.some((year, i) => i && year !== (years[i - 1] as number) + 1))
    throw new RefreshError(`the file has only the fiscal years ${years.join(', ')}`);
}

/**
 * Weight and number of seizures for each name that `namesOf` gives them. Weights are added up as the
 * file has them and then written in hundredths of a pound.
 */
export function tally<Name extends object>(
  seizures: readonly Seizure[],
  namesOf: (one: Seizure) => readonly Name[],
): (Name & { pounds: number; events: number })[] {
  const named = seizures.flatMap((one) => namesOf(one).map((name) => ({ name, one })));
  const groups = group(named, ({ name }) => JSON.stringify(name));
  return [...groups.values()].map((members) => ({
    ...(members[0] as { name: Name }).name,
    pounds: Math.round(fsum(members, ({ one }) => one.pounds) * 100) / 100,
    events: fsum(members, ({ one }) => one.events),
  }));
}
