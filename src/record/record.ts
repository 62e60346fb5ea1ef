import claimList from '#content/claims.json' with { type: 'json' };
import correctionList from '#content/corrections.json' with { type: 'json' };
import factList from '#content/facts.json' with { type: 'json' };
import termList from '#content/glossary.json' with { type: 'json' };
import sourceList from '#content/sources.json' with { type: 'json' };
import { unreadable } from '#data/problem.ts';
import { forms, type Lists } from './forms.ts';
import { ledger } from './ledger.ts';

/** The lists as they stand in their files, before anything was checked. */
export const lists: { readonly [Name in keyof Lists]: unknown } = {
  sources: sourceList,
  claims: claimList,
  facts: factList,
  glossary: termList,
  corrections: correctionList,
};

/** With a fault a list can be imported, but not read: the content check names every fault at once. */
function byId<Name extends keyof Lists>(name: Name): ReadonlyMap<string, Lists[Name]> {
  try {
    return ledger(name, forms[name], lists[name]);
  } catch (error) {
    return unreadable(error);
  }
}

/** The record: everything the site says, with who says so. */
export const sources = byId('sources');
export const claims = byId('claims');
export const facts = byId('facts');
export const terms = byId('glossary');
export const corrections = byId('corrections');
