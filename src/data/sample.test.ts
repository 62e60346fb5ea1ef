import { describe, expect, test } from 'vitest';
import { claims } from '#record/record.ts';
import { datasets } from './registry.ts';

/**
 * Forty values, of rows drawn by lot from the tables of the research record, typed here by hand,
 * so that a slip in a conversion cannot hide. The table of each is named above it.
 */
type Sample = readonly [
  dataset: string,
  row: Record<string, unknown>,
  column: string,
  value: string | number | null,
];

const samples: Sample[] = [
  // claims.csv
  ['claims', { id: 'pentagon-ready-statement' }, 'status', 'single-source'],
  ['claims', { id: 'land-appropriations-texas-california' }, 'dateEnd', '1853'],
  // timeline.csv
  ['timeline', { id: 'wmd-order' }, 'date', '2025-12-15'],
  ['timeline', { id: 'cnn-spy-flights' }, 'status', 'corroborated'],
  ['timeline', { id: 'trump-may-2026-warning' }, 'dateEnd', '2026-05-07'],
  // drones.csv
  [
    'surveillance-flights',
    { id: 'reuters-cia-vetted-units-2025-09-10' },
    'status',
    'official-denial',
  ],
  ['surveillance-flights', { id: 'u2-2025-02-03' }, 'reportedOn', '2025-02-10'],
  // sinaloa-events.csv
  ['sinaloa-events', { date: '2024-12-03', municipality: 'Ahome (Los Mochis)' }, 'figure1', 1100],
  ['sinaloa-events', { id: 'deploy-180-dec-2025' }, 'latitude', 24.81],
  ['sinaloa-events', { id: 'deploy-180-dec-2025' }, 'figure1', 180],
  // deployments.csv
  ['deployments', { id: 'dep-2026-02-01' }, 'personnel', 1190],
  // mexico-security-cabinet.csv
  ['security-cabinet', { id: 'cab-2025-05-26' }, 'arrests', 21411],
  ['security-cabinet', { id: 'cab-2024-12-03' }, 'firearms', 2400],
  ['security-cabinet', { id: 'cab-2024-11-08' }, 'pills', 390740],
  // labs-baseline.csv
  ['labs-baseline', { id: 'amlo-pill-sites-26' }, 'sites', 26],
  ['labs-baseline', { id: 'sheinbaum-army-labs-45' }, 'sitesPerDay', 0.212],
  // sinaloa-homicides.csv
  ['sinaloa-homicides', { month: '2026-01' }, 'federalFiles', 93],
  ['sinaloa-homicides', { month: '2023-12' }, 'federalVictims', 48],
  // sinaloa-noroeste-cumulative.csv
  ['sinaloa-war-tally', { date: '2026-01-23' }, 'vehiclesStolen', 9372],
  // polls.csv
  ['polls', { id: 'cripeso-2026-01' }, 'favourPercent', 61.03],
  ['polls', { id: 'delasheras-2026-01' }, 'favourPercent', 66],
  // cbp_seizures_monthly.csv
  ['border-seizures-monthly', { month: '2023-05', component: 'ports' }, 'pounds', 1992.24],
  [
    'seizures-monthly-by-kind',
    { month: '2024-04', substance: 'marijuana', region: 'nationwide' },
    'pounds',
    14986.79,
  ],
  // cbp_amo_seizures_monthly.csv
  [
    'sea-and-air-seizures-monthly',
    { month: '2024-05', substance: 'marijuana' },
    'pounds',
    11395.76,
  ],
  // cbp_seizures_by_fy_drug_region.csv
  [
    'seizures-by-region',
    { fiscalYear: 2023, substance: 'cocaine', region: 'northern' },
    'pounds',
    26898.17,
  ],
  // cdc_overdose_12mo_ending_by_drug.csv
  ['deaths-twelve-months', { month: '2015-05', category: 'heroin' }, 'deaths', 11749],
  [
    'deaths-twelve-months',
    { month: '2020-06', category: 'synthetic-opioids' },
    'sharePercent',
    57.6,
  ],
  // cdc_overdose_deaths_annual.csv
  ['deaths-yearly', { year: 2024 }, 'syntheticDeaths', 47735],
  ['deaths-yearly', { year: 2009 }, 'deaths', 37004],
  // nflis_fentanyl_reports_half_yearly.csv
  ['lab-reports-half-yearly', { year: 2017, half: 'first' }, 'reports', 28595],
  // bts_us_mexico_northbound_crossings.csv
  ['crossings-yearly', { year: 2021 }, 'pedestrians', 27934670],
  ['crossings-yearly', { year: 2020 }, 'trucks', 6366384],
  // boat_strikes_list.csv
  ['boat-strikes', { firstNumber: 61 }, 'date', '2026-05-29'],
  ['boat-strikes', { firstNumber: 26 }, 'killed', 4],
  // interventions.csv
  ['incursions', { id: 'punitive-expedition-1916' }, 'dateEnd', '1917-02-07'],
  ['incursions', { id: 'yaqui-landing-1913' }, 'latitude', 27.6],
  // territory.csv
  ['territory-transfers', { id: 'mexican-cession-1848' }, 'areaSquareMiles', 530706],
  // senate_permissions.csv
  ['senate-permissions', { id: '2025-02-7sfg-campeche' }, 'votesFor', 107],
  ['senate-permissions', { id: '2026-01-seals-postponed' }, 'people', 29],
  // prisoner-transfers.csv
  ['prisoner-transfers', { id: 'tr-2025-08-12' }, 'runningTotal', 55],
];

const rowsOf = (name: string): readonly object[] =>
  name === 'claims' ? [...claims.values()] : (datasets.get(name)?.rows ?? []);

test('the sample is of forty values from more than twelve tables', () => {
  expect(samples).toHaveLength(40);
  expect(new Set(samples.map(([name]) => name)).size).toBeGreaterThan(12);
});

test.each(samples)('%s %j: %s is %s, as in the record', (name, where, column, value) => {
  const found = rowsOf(name).filter((row) =>
    Object.entries(where).every(([key, wanted]) => Reflect.get(row, key) === wanted),
  );
  expect(found).toHaveLength(1);
  expect(Reflect.get(found[0] as object, column)).toBe(value);
});

describe('the content has as many rows as the tables of the record', () => {
  test.each([
    ['claims', 80],
    ['timeline', 71],
    ['surveillance-flights', 39],
    ['sinaloa-events', 64],
    ['after-january', 32],
    ['incursions', 18],
    ['official-quotes', 15],
    ['cooperation', 15],
    ['polls', 15],
    ['labs-baseline', 16],
    ['labs-claim-check', 6],
    ['security-cabinet', 19],
    ['sinaloa-homicides', 39],
    ['sinaloa-war-tally', 17],
    ['sinaloa-operations', 4],
    ['deployments', 13],
    ['legal-actions', 11],
    ['senate-permissions', 8],
    ['senate-troop-permits', 7],
    ['prisoner-transfers', 3],
    ['territory-transfers', 3],
    ['boat-strikes', 57],
    ['boat-strike-tallies', 10],
    ['sea-claim-statements', 5],
    ['citizen-shares', 3],
    ['seizures-early-years', 4],
    ['deaths-twelve-months', 676],
    ['deaths-yearly', 26],
    ['deaths-yearly-by-category', 55],
    ['lab-reports-half-yearly', 18],
    ['sea-and-air-seizures-monthly', 515],
    ['seizures-by-region', 192],
  ])('%s: %i', (name, count) => {
    expect(rowsOf(name)).toHaveLength(count);
  });

  test('33 claims need a caveat', () => {
    expect([...claims.values()].filter(({ caveat }) => caveat)).toHaveLength(33);
  });
});
