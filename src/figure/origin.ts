import type { Figure } from '#draw/contract.ts';
import { sources } from '#record/record.ts';

/** Whose numbers a figure shows, each once, in the order of its datasets. */
export const publishersOf = ({ datasets }: Figure): string[] => [
  ...new Set(
    datasets.flatMap(({ about }) =>
      about.sources.flatMap((source) => sources.get(source)?.publisher ?? []),
    ),
  ),
];

/** The last day, month or year that a figure's data describe. */
export const asOfIn = ({ datasets }: Figure): string =>
  datasets
    .map(({ about }) => about.asOf)
    .sort()
    .at(-1) as string;
