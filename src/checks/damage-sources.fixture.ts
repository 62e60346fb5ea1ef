import type { Damage } from './damage.fixture.ts';

/** A source id that is not there, wherever one may stand. */
export const sources: Damage[] = [
  ...(['supports', 'disputes'] as const).map(
    (field): Damage => [
      `in what ${field} a claim`,
      (copy) => {
        const claim = copy.change('claims', {}, { [field]: ['cpb-seizures'] });
        return `content/claims.json: claim "${claim}", field "${field}": found "cpb-seizures"; allowed: one of `;
      },
    ],
  ),
  [
    'of a single figure',
    (copy) => {
      const fact = copy.change('facts', { op: 'value' }, { sources: ['cpb-seizures'] });
      return `content/facts.json: fact "${fact}", field "sources": found "cpb-seizures"; allowed: one of `;
    },
  ],
  [
    'of a term',
    (copy) => {
      const term = copy.change('glossary', {}, { sources: ['cpb-seizures'] });
      return `content/glossary.json: term "${term}", field "sources": found "cpb-seizures"; allowed: one of `;
    },
  ],
  [
    'of a dataset',
    (copy) => {
      copy.about('polls')['sources'] = ['cpb-seizures'];
      return 'content/data/polls/about.json: dataset, field "sources": found "cpb-seizures"; allowed: one of ';
    },
  ],
  [
    'of an event',
    (copy) => {
      copy.row('timeline', 3)['sources'] = ['cpb-seizures'];
      return 'content/data/timeline/rows.json: row 3, column "sources": found "cpb-seizures"; allowed: one of ';
    },
  ],
  [
    'of a row that has one source',
    (copy) => {
      copy.row('border-length-sources', 2)['source'] = 'cpb-seizures';
      return 'content/data/border-length-sources/rows.json: row 2, column "source": found "cpb-seizures"; allowed: one of ';
    },
  ],
];
