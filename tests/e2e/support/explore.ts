/** What can be seen of rows to explore, and a model of what should be. */
import type { Locator, Page } from '@playwright/test';

export interface Shown {
  list: string[];
  /** Rows with a visible mark: on the map, and in the chart beside it. */
  map: string[];
  chart: string[];
  /** Of these, the rows that the map and the chart have at all. */
  onMap: string[];
  inChart: string[];
  counted: number;
  picked: string[];
  /** Rows whose mark on the map says that they are picked. */
  chosen: string[];
  card: string;
}

/** Everything that shows the choice. */
export const look = (explore: Locator): Promise<Shown> =>
  explore.evaluate((element) => {
    const ids = (found: Iterable<Element>) =>
      [...new Set([...found].map((one) => (one as HTMLElement).dataset['row'] ?? ''))].sort();
    const drawing = (picture: string) =>
      [...element.querySelectorAll(`${picture} .drawing`)].find((one) => one.checkVisibility());
    const marks = (picture: string, which: string) =>
      ids(drawing(picture)?.querySelectorAll(`[data-row]${which}`) ?? []);
    const chart = '.explore-chart, .explore-track';
    const charts = (which: string) =>
      chart
        .split(', ')
        .flatMap((picture) => marks(picture, which))
        .sort();
    return {
      list: ids(element.querySelectorAll('li[data-row]:not([hidden])')),
      map: marks('.stage-picture', ':not([data-off])'),
      chart: charts(':not([data-off])'),
      onMap: marks('.stage-picture', ''),
      inChart: charts(''),
      counted: Number(element.querySelector('[data-shown]')?.textContent?.match(/\d+/)?.[0]),
      picked: ids(element.querySelectorAll('li[aria-current]')),
      chosen: marks('.stage-picture', '[data-chosen]'),
      card: element.querySelector('[data-card]:not([hidden])')?.textContent?.trim() ?? '',
    };
  });

export interface Model {
  rows: { id: string; values: string[]; month: string }[];
  facets: { name: string; values: string[] }[];
  months: string[];
}

/** The rows and what there is to choose from, read from the page without its script. */
export const modelOf = (explore: Locator): Promise<Model> =>
  explore.evaluate((element) => {
    const { facets = '', months = '' } = (element as HTMLElement).dataset;
    return {
      rows: [...element.querySelectorAll<HTMLElement>('li[data-row]')].map(({ dataset }) => ({
        id: dataset['row'] ?? '',
        values: dataset['values']?.split(' ') ?? [],
        month: dataset['month'] ?? '',
      })),
      facets: facets.split(' ').map((name) => ({
        name,
        values: [...element.querySelectorAll<HTMLInputElement>(`input[data-facet="${name}"]`)].map(
          ({ value }) => value,
        ),
      })),
      months: months.split(' ').filter(Boolean),
    };
  });

/** The rows that an address asks for, by the model. */
export function asked(address: string, { rows, facets, months }: Model): string[] {
  const { searchParams } = new URL(address);
  const until = searchParams.get('until') ?? months.at(-1) ?? '';
  return rows
    .filter(
      ({ values, month }) =>
        month <= until &&
        facets.every(({ name }, index) => {
          const chosen = searchParams.get(name)?.split(',');
          return !chosen || chosen.includes(values[index] ?? '');
        }),
    )
    .map(({ id }) => id)
    .sort();
}

/** Waits until the address has followed the last choice. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let last = location.search;
        let same = 0;
        const timer = setInterval(() => {
          same = location.search === last ? same + 1 : 0;
          last = location.search;
          if (same < 5) return;
          clearInterval(timer);
          done();
        }, 80);
      }),
  );
