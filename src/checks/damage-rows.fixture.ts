import type { Damage } from './damage.fixture.ts';

/** Damage to the form of rows and of what is said about them. */
export const rows: Damage[] = [
  [
    'a claim that is not there',
    (copy) => {
      copy.row('raid-roles', 2)['claims'] = ['mexican-soldiers-plan-and-rade'];
      return 'content/data/raid-roles/rows.json: row 2, column "claims": found "mexican-soldiers-plan-and-rade"; allowed: one of ';
    },
  ],
  [
    'a negative count',
    (copy) => {
      copy.row('deaths-yearly', 2)['deaths'] = -1;
      return 'content/data/deaths-yearly/rows.json: row 2, column "deaths": found -1; allowed: 0 or more';
    },
  ],
  [
    'a weight written as text',
    (copy) => {
      copy.row('seizures-by-region', 5)['pounds'] = '21,889';
      return 'content/data/seizures-by-region/rows.json: row 5, column "pounds": found "21,889"; allowed: a number';
    },
  ],
  [
    'a value left out',
    (copy) => {
      delete copy.row('polls', 1)['question'];
      return 'content/data/polls/rows.json: row 1, column "question": found nothing; allowed: an object';
    },
  ],
  [
    'a column nobody knows',
    (copy) => {
      copy.row('polls', 4)['mood'] = 'tense';
      return 'content/data/polls/rows.json: row 4, column "mood": found "tense"; allowed: no field of this name';
    },
  ],
  [
    'a column that nothing describes',
    (copy) => {
      delete copy.columns('polls')['sample'];
      return 'content/data/polls/about.json: dataset, columns.sample: found nothing; allowed: a title and unit for each column';
    },
  ],
  [
    'a description of a column that is not there',
    (copy) => {
      copy.columns('polls')['mood'] = { title: { en: 'Mood', es: 'Ánimo' }, unit: null };
      return 'content/data/polls/about.json: dataset, columns.mood: found {"title":{"en":"Mood","es":"Ánimo"},"unit":null}; allowed: the columns id, country, ';
    },
  ],
  [
    'a row twice',
    (copy) => {
      const list = copy.rows('crossings-yearly');
      list.push({ ...list[0] });
      return `content/data/crossings-yearly/rows.json: row ${list.length}, columns "year": found [${list[0]?.['year']}]; allowed: each only once (also in row 1)`;
    },
  ],
  [
    'no rows at all',
    (copy) => {
      copy.rows('incursions').length = 0;
      return 'content/data/incursions/rows.json: the file, the row: found []; allowed: 1 or more';
    },
  ],
  [
    'a dataset without a caveat',
    (copy) => {
      copy.about('incursions')['caveats'] = [];
      return 'content/data/incursions/about.json: dataset, field "caveats": found []; allowed: 1 or more';
    },
  ],
  [
    'a place known in a way nobody knows',
    (copy) => {
      copy.row('surveillance-flights', 6)['precision'] = 'exact';
      return 'content/data/surveillance-flights/rows.json: row 6, column "precision": found "exact"; allowed: "point", "city", "area", "state", "unspecified"';
    },
  ],
  [
    'a date in words',
    (copy) => {
      copy.row('timeline', 1)['date'] = '3 January 2026';
      return 'content/data/timeline/rows.json: row 1, column "date": found "3 January 2026"; allowed: a date such as 2026, 2026-01 or 2026-01-08';
    },
  ],
];
