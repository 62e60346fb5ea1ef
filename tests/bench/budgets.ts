/** The size budgets, in bytes on the wire, for a page scrolled to its end. */
import { total, type Weights } from './weigh.ts';

export const budgets = {
  'in all, without the map': 200_000,
  'script, without the map': 35_000,
  'in all, with the map': 420_000,
  fonts: 90_000,
  'requests to other hosts': 0,
} as const;

type Budget = keyof typeof budgets;

/** What a page needs of each budget. */
export function needs({ scrolled, withoutMap, foreign }: Weights): Record<Budget, number> {
  return {
    'in all, without the map': total(withoutMap),
    'script, without the map': withoutMap.js,
    'in all, with the map': total(scrolled),
    fonts: scrolled.font,
    'requests to other hosts': foreign.length,
  };
}

/** One line for each budget a page breaks. */
export function broken(path: string, weights: Weights): string[] {
  const used = needs(weights);
  return (Object.keys(budgets) as Budget[])
    .filter((name) => used[name] > budgets[name])
    .map((name) => `/${path}: ${name}: ${used[name]}, allowed ${budgets[name]}`);
}
