import { nearest, oneOf, type Problem, show } from '#data/problem.ts';
import { sectionNames } from '#i18n/paths.ts';
import { compute } from '#record/compute.ts';
import type { Claim, Correction, Fact } from '#record/schema.ts';
import { inOrder } from './order.ts';
import type { Read, ReadDataset } from './read.ts';

/** Facts that cannot be computed, claims that do not say enough, corrections and rows of things that are not there. */
export function recordProblems(read: Read): Problem[] {
  return [
    ...read.lists.facts.flatMap((fact) => factProblem(fact, read)),
    ...read.lists.claims.flatMap(claimProblems),
    ...read.lists.corrections.flatMap((entry) => correctionProblems(entry, read)),
    ...read.datasets.flatMap((data) => rowClaimProblems(data, read.ids.claims)),
  ];
}

/** Rows of some datasets name the claims that they rest on. */
function rowClaimProblems({ id, rows }: ReadDataset, known: readonly string[]): Problem[] {
  return rows.flatMap(({ number, row }) =>
    ((row['claims'] ?? []) as string[])
      .filter((name) => !known.includes(name))
      .map((name) => ({
        file: `content/data/${id}/rows.json`,
        record: `row ${number}`,
        field: 'column "claims"',
        found: show(name),
        allowed: `${oneOf(known)}${nearest(name, known)}`,
      })),
  );
}

function factProblem(fact: Fact, { datasets }: Read): Problem[] {
  const whole = new Map(datasets.flatMap((data) => (data.whole ? [[data.id, data.whole]] : [])));
  // What is wrong with the dataset was said already.
  if (fact.op !== 'value' && datasets.some(({ id, whole }) => id === fact.data && !whole))
    return [];
  const answer = compute(fact, whole);
  return 'problem' in answer
    ? [{ file: 'content/facts.json', record: `fact "${fact.id}"`, ...answer.problem }]
    : [];
}

function claimProblems(claim: Claim): Problem[] {
  const { id, status, caveat, better } = claim;
  const say = (field: string, allowed: string): Problem => ({
    file: 'content/claims.json',
    record: `claim "${id}"`,
    field: `field "${field}"`,
    found: show(null),
    allowed,
  });
  return [
    ...(status === 'disputed' && !caveat
      ? [say('caveat', 'a text in each language: the claim is disputed')]
      : []),
    ...(status === 'imprecise' && !better
      ? [say('better', 'a text in each language: the claim is imprecise')]
      : []),
    ...inOrder(claim, 'content/claims.json', `claim "${id}"`, 'field'),
  ];
}

function correctionProblems(correction: Correction, { ids, chapters }: Read): Problem[] {
  const { id, facts, claims, pages, wrong, right } = correction;
  const say = (field: string, found: string, allowed: string): Problem => ({
    file: 'content/corrections.json',
    record: `correction "${id}"`,
    field,
    found,
    allowed,
  });
  const unknown = (field: string, named: readonly string[], known: readonly string[]) =>
    named
      .filter((name) => !known.includes(name))
      .map((name) => say(`field "${field}"`, show(name), `${oneOf(known)}${nearest(name, known)}`));
  const places = [...new Set(chapters.map(({ folder }) => folder)), ...sectionNames];
  return [
    ...unknown('facts', facts, ids.facts),
    ...unknown('claims', claims, ids.claims),
    ...unknown('pages', pages, places),
    ...(facts.length + claims.length + pages.length
      ? []
      : [
          say(
            'fields "facts", "claims" and "pages"',
            'nothing',
            'one fact, claim or page that changed, or more',
          ),
        ]),
    ...(wrong.en === right.en
      ? [say('field "right"', show(right.en), 'another text than "wrong"')]
      : []),
  ];
}
