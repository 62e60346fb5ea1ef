import type { Damage } from './damage.fixture.ts';

/** Damage that a row’s form cannot show: dates, places, running totals. */
export const values: Damage[] = [
  ...(
    [
      ['timeline', 'date', '2026-01-03', 'dateEnd', '2025-12'],
      ['polls', 'fieldStart', '2025-03-02', 'fieldEnd', '2025-03-01'],
      ['sinaloa-operations', 'periodStart', '2024-10-01', 'periodEnd', '2024-09'],
      ['security-cabinet', 'periodEnd', '2024-11-08', 'reportedOn', '2024-11-07'],
      ['territory-transfers', 'signed', '1848-02-02', 'inForce', '1847'],
    ] as const
  ).map(
    ([id, first, start, last, end]): Damage => [
      `${last} before ${first} in ${id}`,
      (copy) => {
        Object.assign(copy.row(id, 1), { [first]: start, [last]: end });
        return `content/data/${id}/rows.json: row 1, column "${last}": found "${end}"; allowed: "${start}" or later, as in "${first}"`;
      },
    ],
  ),
  [
    'values read before the last day they describe',
    (copy) => {
      copy.about('polls')['asOf'] = '2027-01';
      return `content/data/polls/about.json: dataset, field "retrieved": found "${copy.about('polls')['retrieved']}"; allowed: "2027-01" or later, as in "asOf"`;
    },
  ],
  [
    'latitude and longitude in each other’s place',
    (copy) => {
      const row = copy.row('sinaloa-events', 8);
      const { latitude, longitude } = row;
      Object.assign(row, { latitude: longitude, longitude: latitude });
      return `content/data/sinaloa-events/rows.json: row 8, column "latitude" and column "longitude": found ${longitude} and ${latitude}; allowed: 14 or more, and -60 or less (are they in each other’s place?)`;
    },
  ],
  [
    'a latitude without longitude',
    (copy) => {
      copy.row('surveillance-flights', 6)['longitude'] = null;
      return 'content/data/surveillance-flights/rows.json: row 6, column "longitude": found null; allowed: a number, as "latitude" has one';
    },
  ],
  [
    'a place in Mexico that lies elsewhere',
    (copy) => {
      copy.row('sinaloa-events', 2)['latitude'] = 42.8;
      return 'content/data/sinaloa-events/rows.json: row 2, column "latitude": found 42.8; allowed: 14.5 to 32.8: a place in Mexico';
    },
  ],
  [
    'a running total that falls without a word',
    (copy) => {
      const number = copy.rows('security-cabinet').findIndex(({ id }) => id === 'cab-2025-03-24');
      const before = copy.rows('security-cabinet')[number - 1]?.['sites'] as number;
      copy.row('security-cabinet', number + 1)['sites'] = before - 1;
      return `content/data/security-cabinet/rows.json: row ${number + 1}, column "sites": found ${before - 1} after ${before}; allowed: ${before} or more, or a note that says why it fell`;
    },
  ],
  [
    'a Spanish note that is still the English one',
    (copy) => {
      const en = 'The count was revised later in the year';
      copy.row('timeline', 5)['note'] = { en, es: en };
      return `content/data/timeline/rows.json: row 5, column "note.es": found "${en}"; allowed: a text in Spanish: this is the English one`;
    },
  ],
];
