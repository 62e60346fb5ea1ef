import type { Dataset } from '#data/dataset.ts';
import { nearest, oneOf, type Problem } from '#data/problem.ts';
import { compute } from '#record/compute.ts';
import type { Claim, Fact, Source } from '#record/schema.ts';

/** The parts of the record that refer to each other. */
export interface Record {
  sources: ReadonlyMap<string, Source>;
  claims: ReadonlyMap<string, Claim>;
  facts: ReadonlyMap<string, Fact>;
  datasets: ReadonlyMap<string, Dataset>;
}

/** Source ids that do not exist, and facts that cannot be computed. */
export function recordProblems({ sources, claims, facts, datasets }: Record): Problem[] {
  const known = [...sources.keys()];
  const unknown = (
    ids: readonly string[],
    file: string,
    record: string,
    field: string,
  ): Problem[] =>
    ids
      .filter((id) => !sources.has(id))
      .map((id) => ({
        file,
        record,
        field: `field "${field}"`,
        found: `"${id}"`,
        allowed: `${oneOf(known)}${nearest(id, known)}`,
      }));
  return [
    ...[...datasets.values()].flatMap((data) =>
      unknown(data.about.sources, `content/data/${data.id}/about.json`, 'dataset', 'sources'),
    ),
    ...[...claims.values()].flatMap((claim) => [
      ...unknown(claim.supports, 'content/claims.json', `claim "${claim.id}"`, 'supports'),
      ...unknown(claim.disputes, 'content/claims.json', `claim "${claim.id}"`, 'disputes'),
    ]),
    ...[...facts.values()].flatMap((fact) => [
      ...(fact.op === 'value'
        ? unknown(fact.sources, 'content/facts.json', `fact "${fact.id}"`, 'sources')
        : []),
      ...factProblem(fact, datasets),
    ]),
  ];
}

function factProblem(fact: Fact, datasets: ReadonlyMap<string, Dataset>): Problem[] {
  const answer = compute(fact, datasets);
  return 'problem' in answer
    ? [{ file: 'content/facts.json', record: `fact "${fact.id}"`, ...answer.problem }]
    : [];
}
