import type { Form } from './ledger.ts';
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

/** The lists of the record, by the name of their file. */
export interface Lists {
  sources: Source;
  claims: Claim;
  facts: Fact;
  glossary: Term;
  corrections: Correction;
}

export const forms: { readonly [Name in keyof Lists]: Form<Lists[Name]> } = {
  sources: { kind: 'source', schema: source },
  claims: { kind: 'claim', schema: claim },
  facts: { kind: 'fact', schema: fact },
  glossary: { kind: 'term', schema: term },
  corrections: { kind: 'correction', schema: correction },
};
