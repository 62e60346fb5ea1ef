import claimList from '#content/claims.json' with { type: 'json' };
import factList from '#content/facts.json' with { type: 'json' };
import sourceList from '#content/sources.json' with { type: 'json' };
import { ledger } from './ledger.ts';
import { type Claim, claim, type Fact, fact, type Source, source } from './schema.ts';

/** The record: everything the site says, with who says so. */
export const sources = ledger<Source>('sources', 'source', source, sourceList);
export const claims = ledger<Claim>('claims', 'claim', claim, claimList);
export const facts = ledger<Fact>('facts', 'fact', fact, factList);
