import type { Problem } from './problem.ts';

const pairs = [
  ['column "latitude"', 'column "longitude"'],
  ['column "lat"', 'column "lon"'],
];

/** A row whose latitude and longitude are both out of bounds has them in each other's place: one fault, not two. */
export function joinSwapped(problems: readonly Problem[]): Problem[] {
  return problems.flatMap((problem) => {
    const pair = pairs.find((names) => names.includes(problem.field));
    const [first, second] = (pair ?? []).map((field) =>
      problems.find((other) => other.record === problem.record && other.field === field),
    );
    if (!first || !second) return problem;
    if (problem === second) return [];
    return {
      ...first,
      field: `${first.field} and ${second.field}`,
      found: `${first.found} and ${second.found}`,
      allowed: `${first.allowed}, and ${second.allowed} (are they in each other’s place?)`,
    };
  });
}
