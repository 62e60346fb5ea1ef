import type { Damage } from './damage.fixture.ts';

/** Damage to one entry of sources, claims, facts or terms. */
export const lists: Damage[] = [
  [
    'a number written as text',
    (copy) => {
      const fact = copy.change('facts', { op: 'value' }, { value: '3,145' });
      return `content/facts.json: fact "${fact}", field "value": found "3,145"; allowed: a number`;
    },
  ],
  [
    'a list that became an object',
    (copy) => {
      copy.content.lists = { ...copy.content.lists, claims: { claims: [] } };
      return 'content/claims.json: the file, the list: found {"claims":[]}; allowed: a list';
    },
  ],
  [
    'an entry that is only its id',
    (copy) => {
      copy.list('facts').push('border-km' as never);
      return `content/facts.json: fact "number ${copy.list('facts').length}", the entry: found "border-km"; allowed: an object`;
    },
  ],
  [
    'a claim without its Spanish text',
    (copy) => {
      const claim = copy.change('claims', {}, { text: { en: 'Words alone' } });
      return `content/claims.json: claim "${claim}", field "text.es": found nothing; allowed: a text`;
    },
  ],
  [
    'an empty definition',
    (copy) => {
      const term = copy.change('glossary', {}, { definition: { en: 'Words', es: '' } });
      return `content/glossary.json: term "${term}", field "definition.es": found ""; allowed: a text`;
    },
  ],
  [
    'a Spanish text that is still the English one',
    (copy) => {
      const en = 'A text that nobody has translated yet';
      const claim = copy.change('claims', {}, { check: { en, es: en } });
      return `content/claims.json: claim "${claim}", field "check.es": found "${en}"; allowed: a text in Spanish: this is the English one`;
    },
  ],
  [
    'a source with the id of another',
    (copy) => {
      const [first] = copy.list('sources');
      copy.list('sources').push({ ...first });
      return `content/sources.json: source "${first?.['id']}", field "id": found "${first?.['id']}" twice; allowed: each id once`;
    },
  ],
  [
    'a field nobody knows',
    (copy) => {
      const claim = copy.change('claims', {}, { remark: 'so they say' });
      return `content/claims.json: claim "${claim}", field "remark": found "so they say"; allowed: no field of this name`;
    },
  ],
  [
    'a day that does not exist',
    (copy) => {
      const source = copy.change('sources', {}, { date: '2026-02-30' });
      return `content/sources.json: source "${source}", field "date": found "2026-02-30"; allowed: a day that exists`;
    },
  ],
  [
    'a link that is not encrypted',
    (copy) => {
      const source = copy.change('sources', {}, { url: 'http://example.org/' });
      return `content/sources.json: source "${source}", field "url": found "http://example.org/"; allowed: an address that begins with https://`;
    },
  ],
  [
    'a kind of source nobody knows',
    (copy) => {
      const source = copy.change('sources', {}, { kind: 'blog' });
      return `content/sources.json: source "${source}", field "kind": found "blog"; allowed: "official-data", `;
    },
  ],
  [
    'a source that nothing names',
    (copy) => {
      const source = copy.more('sources', { id: 'never-used' });
      return `content/sources.json: source "${source}", field "id": found no use of it; allowed: a source that a claim, fact, term, dataset or row names`;
    },
  ],
  [
    'a status nobody knows',
    (copy) => {
      const claim = copy.change('claims', {}, { status: 'false' });
      return `content/claims.json: claim "${claim}", field "status": found "false"; allowed: "corroborated", "single-source", "anonymous-only", "imprecise", "disputed", "official-denial"`;
    },
  ],
  [
    'a topic nobody knows',
    (copy) => {
      const claim = copy.change('claims', {}, { topic: 'sport' });
      return `content/claims.json: claim "${claim}", field "topic": found "sport"; allowed: "proposal", "drones", `;
    },
  ],
  [
    'a kind of speaker nobody knows',
    (copy) => {
      const claim = copy.change('claims', {}, { speakerKind: 'official' });
      return `content/claims.json: claim "${claim}", field "speakerKind": found "official"; allowed: "us-government", `;
    },
  ],
  [
    'a claim without a source',
    (copy) => {
      const claim = copy.change('claims', {}, { supports: [] });
      return `content/claims.json: claim "${claim}", field "supports": found []; allowed: 1 or more`;
    },
  ],
  [
    'a disputed claim without its caveat',
    (copy) => {
      const claim = copy.change('claims', { status: 'disputed' }, { caveat: null });
      return `content/claims.json: claim "${claim}", field "caveat": found null; allowed: a text in each language: the claim is disputed`;
    },
  ],
  [
    'an imprecise claim that does not say what is better',
    (copy) => {
      const claim = copy.change('claims', { status: 'imprecise' }, { better: null });
      return `content/claims.json: claim "${claim}", field "better": found null; allowed: a text in each language: the claim is imprecise`;
    },
  ],
  [
    'a claim whose last year is before its first',
    (copy) => {
      const claim = copy.change('claims', {}, { date: '2020-05', dateEnd: '2019' });
      return `content/claims.json: claim "${claim}", field "dateEnd": found "2019"; allowed: "2020-05" or later, as in "date"`;
    },
  ],
];
