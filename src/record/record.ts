import claimList from '#content/claims.json' with { type: 'json' };
import correctionList from '#content/corrections.json' with { type: 'json' };
import factList from '#content/facts.json' with { type: 'json' };
import termList from '#content/glossary.json' with { type: 'json' };
import sourceList from '#content/sources.json' with { type: 'json' };
import { ledger } from './ledger.ts';
import {
  type Claim,
  type Correction,
  claim,
  correction,
  type Fact,
  fact,
  type Source,
  source,
  type Term,
  term,
} from './schema.ts';

/** The record: everything the site says, with who says so. */
export const sources = ledger<Source>('sources', 'source', source, sourceList);
export const claims = ledger<Claim>('claims', 'claim', claim, claimList);
export const facts = ledger<Fact>('facts', 'fact', fact, factList);
export const terms = ledger<Term>('glossary', 'term', term, termList);
export const corrections = ledger<Correction>(
  'corrections',
  'correction',
  correction,
  correctionList,
);
