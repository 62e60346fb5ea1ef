import { expect, test } from 'vitest';
import { idsOf, outline } from '#chapters/outline.ts';
import claims from '#content/claims.json' with { type: 'json' };
import { entries } from './chapters.fixture.ts';

/** Topics whose chapters are written. */
const told = new Set(['proposal', 'drones', 'sinaloa']);

/** Claims of these topics that stand in the ledger only, with the reason. None does now. */
const ledgerOnly: Readonly<Record<string, string>> = {};

const used = new Set(
  entries.flatMap(({ data, body }) =>
    data.lang === 'en' ? idsOf(outline(body ?? ''), 'Claim') : [],
  ),
);

test('each claim of a topic that has been told is in a chapter, or in the ledger only for a reason', () => {
  const lost = claims.filter(
    ({ id, topic }) => told.has(topic) && !used.has(id) && !ledgerOnly[id],
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('no claim is kept out of the chapters and used in one', () => {
  expect(Object.keys(ledgerOnly).filter((id) => used.has(id))).toEqual([]);
});
