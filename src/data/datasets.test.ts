import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type sectorData from '#content/data/border-sectors/dataset.ts';
import type officeData from '#content/data/border-seizures-by-office/dataset.ts';
import type monthData from '#content/data/border-seizures-monthly/dataset.ts';
import type toDateData from '#content/data/border-seizures-to-date/dataset.ts';
import type fieldOfficeData from '#content/data/field-offices/dataset.ts';
import type portData from '#content/data/port-crossings/dataset.ts';
import type regionData from '#content/data/seizures-by-region/dataset.ts';
import { sources } from '#record/record.ts';
import type { RowOf } from './dataset.ts';
import { datasets } from './registry.ts';

const rowsOf = <Data>(id: string) => (datasets.get(id)?.rows ?? []) as readonly RowOf<Data>[];
const months = rowsOf<typeof monthData>('border-seizures-monthly');
const offices = rowsOf<typeof officeData>('border-seizures-by-office');
const toDate = rowsOf<typeof toDateData>('border-seizures-to-date');
const regions = rowsOf<typeof regionData>('seizures-by-region');
const ports = rowsOf<typeof portData>('port-crossings');
const sectors = rowsOf<typeof sectorData>('border-sectors');
const fieldOffices = rowsOf<typeof fieldOfficeData>('field-offices');

const pounds = (rows: readonly { pounds: number }[]) =>
  rows.reduce((sum, row) => sum + row.pounds, 0);
/** Sources print hundredths; a sum of many of them may be off by a few. */
const same = (found: number, wanted: number) => expect(Math.abs(found - wanted)).toBeLessThan(0.1);
const years = [...new Set(months.map((row) => row.fiscalYear))];

test('each folder is a dataset of the same name', () => {
  const folders = readdirSync('content/data', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect([...datasets.keys()].sort()).toEqual(folders.map(({ name }) => name).sort());
});

describe('the months', () => {
  test('follow each other without a gap, each with both components', () => {
    const names = [...new Set(months.map((row) => row.month))].sort();
    const first = new Date(`${names[0]}-01T00:00Z`);
    const wanted = names.map((_, index) =>
      new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index))
        .toISOString()
        .slice(0, 7),
    );
    expect(names).toEqual(wanted);
    expect(months).toHaveLength(names.length * 2);
  });

  test('belong to the fiscal year that their date says', () => {
    for (const { month, fiscalYear } of months) {
      const [year, number] = month.split('-').map(Number) as [number, number];
      expect(fiscalYear, month).toBe(number >= 10 ? year + 1 : year);
    }
  });

  test.each(years)(
    'of fiscal year %i add up to the southwest border in the file by region',
    (year) => {
      const whole = regions.find(
        (row) =>
          row.fiscalYear === year && row.substance === 'fentanyl' && row.region === 'southwest',
      );
      same(pounds(months.filter((row) => row.fiscalYear === year)), whole?.pounds ?? NaN);
    },
  );

  test.each(years)('of fiscal year %i add up to the offices and sectors', (year) => {
    for (const [component, kind] of [
      ['ports', 'field-office'],
      ['between', 'sector'],
    ]) {
      same(
        pounds(months.filter((row) => row.fiscalYear === year && row.component === component)),
        pounds(offices.filter((row) => row.fiscalYear === year && row.kind === kind)),
      );
    }
  });

  test.each([2023, 2024, 2025])('of fiscal year %i add up to the file to date', (year) => {
    for (const component of ['ports', 'between']) {
      same(
        pounds(months.filter((row) => row.fiscalYear === year && row.component === component)),
        pounds(
          toDate.filter(
            (row) =>
              row.fiscalYear === year && row.component === component && row.region === 'southwest',
          ),
        ),
      );
    }
  });

  test('of the part year are as many as its rows say', () => {
    const last = years.at(-1);
    const names = new Set(months.filter((row) => row.fiscalYear === last).map((row) => row.month));
    for (const row of offices.filter((row) => row.fiscalYear === last))
      expect(row.months).toBe(names.size);
  });
});

describe('the regions', () => {
  test('add up to the nation, for each drug and year', () => {
    for (const whole of regions.filter((row) => row.region === 'nationwide')) {
      const parts = regions.filter(
        (row) =>
          row.fiscalYear === whole.fiscalYear &&
          row.substance === whole.substance &&
          row.region !== 'nationwide',
      );
      expect(parts).toHaveLength(3);
      same(pounds(parts), whole.pounds);
    }
  });

  test('hold no drug that weighs more than all of them', () => {
    for (const all of regions.filter((row) => row.substance === 'all')) {
      const drugs = regions.filter(
        (row) =>
          row.fiscalYear === all.fiscalYear && row.region === all.region && row.substance !== 'all',
      );
      expect(drugs).toHaveLength(5);
      expect(pounds(drugs)).toBeLessThanOrEqual(all.pounds + 0.1);
    }
  });

  test.each([2023, 2024, 2025])('agree in fiscal year %i with the file to date', (year) => {
    const whole = regions.find(
      (row) =>
        row.fiscalYear === year && row.substance === 'fentanyl' && row.region === 'nationwide',
    );
    same(pounds(toDate.filter((row) => row.fiscalYear === year)), whole?.pounds ?? NaN);
  });
});

describe('places', () => {
  const [west, south, east, north] = [-118.9, 24.7, -96.3, 33.6];
  test.each([
    ...ports.map((row) => ({ ...row, kind: 'port' })),
    ...fieldOffices.map((row) => ({ ...row, kind: 'office' })),
  ])('$kind $id lies on the map', ({ lat, lon }) => {
    expect(lat).toBeGreaterThan(south);
    expect(lat).toBeLessThan(north);
    expect(lon).toBeGreaterThan(west);
    expect(lon).toBeLessThan(east);
  });

  test('name only field offices and sectors that exist', () => {
    const known = {
      'field-office': new Set(fieldOffices.map(({ id }) => id)),
      sector: new Set(sectors.map(({ id }) => id)),
    };
    for (const port of ports) {
      expect(known['field-office'], port.id).toContain(port.fieldOffice);
      expect(known.sector, port.id).toContain(port.sector);
    }
    for (const row of offices) expect(known[row.kind], row.office).toContain(row.office);
    // A column of the whole year must not lose an office between two files.
    expect(new Set(offices.filter((r) => r.kind === 'field-office').map((r) => r.office))).toEqual(
      known['field-office'],
    );
  });
});

describe.each([...datasets.values()])('$id', ({ about, rows, id }) => {
  test('is credited to sources of the record', () => {
    for (const name of about.sources) expect([...sources.keys()], id).toContain(name);
    for (const row of rows)
      if (typeof row['source'] === 'string') expect([...sources.keys()]).toContain(row['source']);
  });

  test('says in two languages what it holds', () => {
    const { title, description, coverage, licence, caveats } = about;
    for (const text of [title, description, coverage, licence, ...caveats])
      expect(text.es).not.toBe(text.en);
  });

  test('was read on or after the last day it describes', () => {
    expect(about.retrieved >= about.asOf).toBe(true);
  });
});
