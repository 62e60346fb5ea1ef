/** Subjects in the order of the index, each with its datasets; a test asks that each dataset has one. */
export const datasetGroups = {
  border: [
    'border-parts',
    'border-length-sources',
    'border-sectors',
    'field-offices',
    'port-crossings',
    'crossings-yearly',
  ],
  seizures: [
    'border-seizures-monthly',
    'border-seizures-by-office',
    'border-seizures-to-date',
    'seizures-by-region',
    'seizures-monthly-by-kind',
    'seizures-early-years',
    'lab-reports-half-yearly',
    'citizen-shares',
  ],
  deaths: ['deaths-yearly', 'deaths-yearly-by-category', 'deaths-twelve-months'],
  labs: ['labs-baseline', 'labs-claim-check', 'security-cabinet', 'deployments'],
  sinaloa: ['sinaloa-events', 'sinaloa-operations', 'sinaloa-homicides', 'sinaloa-war-tally'],
  sky: ['surveillance-flights', 'intelligence-links'],
  diplomacy: [
    'timeline',
    'raid-roles',
    'after-january',
    'official-quotes',
    'cooperation',
    'legal-actions',
    'prisoner-transfers',
    'senate-permissions',
    'senate-troop-permits',
  ],
  history: ['incursions', 'territory-transfers'],
  opinion: ['polls'],
  sea: [
    'sea-and-air-seizures-monthly',
    'sea-claim-statements',
    'boat-strikes',
    'boat-strike-tallies',
  ],
} as const satisfies Record<string, readonly string[]>;

export type DatasetGroup = keyof typeof datasetGroups;

export const groupNames = Object.keys(datasetGroups) as readonly DatasetGroup[];
