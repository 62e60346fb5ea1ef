import type { Damage } from './damage.fixture.ts';

/** Facts that cannot be reckoned. */
export const facts: Damage[] = [
  [
    'over a dataset that is not there',
    (copy) => {
      const fact = copy.change('facts', { op: 'sum' }, { data: 'seizure-by-region' });
      return `content/facts.json: fact "${fact}", field "data": found "seizure-by-region" (did you mean "seizures-by-region"?); allowed: one of `;
    },
  ],
  [
    'of a column that is not there',
    (copy) => {
      const cell = { op: 'cell', data: 'seizures-by-region' };
      const fact = copy.change('facts', cell, { column: 'kilos' });
      return `content/facts.json: fact "${fact}", field "column": found "kilos"; allowed: a column of numbers in content/data/seizures-by-region/rows.json`;
    },
  ],
  [
    'of rows by a column that is not there',
    (copy) => {
      const fact = copy.change('facts', { op: 'count' }, { where: { colour: 'red' } });
      return `content/facts.json: fact "${fact}", field "where.colour": found column "colour"; allowed: one of `;
    },
  ],
  [
    'of a row that is not there',
    (copy) => {
      const cell = { op: 'cell', data: 'seizures-by-region' };
      const fact = copy.change('facts', cell, { where: { region: 'south' } });
      return `content/facts.json: fact "${fact}", field "where.region": found "south"; allowed: one of southwest, northern, coastal-interior, nationwide`;
    },
  ],
  [
    'of more than one row',
    (copy) => {
      const cell = { op: 'cell', data: 'seizures-by-region' };
      const fact = copy.change('facts', cell, { where: {} });
      return `content/facts.json: fact "${fact}", field "where": found ${copy.rows('seizures-by-region').length} rows; allowed: exactly one row`;
    },
  ],
  [
    'in a unit nobody knows',
    (copy) => {
      const fact = copy.change('facts', {}, { unit: 'stone' });
      return `content/facts.json: fact "${fact}", field "unit": found "stone"; allowed: "lb", "kg", `;
    },
  ],
  [
    'reckoned in a way nobody knows',
    (copy) => {
      const fact = copy.change('facts', {}, { op: 'average' });
      return `content/facts.json: fact "${fact}", field "op": found "average"; allowed: "cell", "sum", "count", "share", "change", "ratio", "value"`;
    },
  ],
];
