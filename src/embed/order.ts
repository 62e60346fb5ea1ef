import type { Figure } from '#draw/contract.ts';

/** A figure's states as an embed goes through them: first the one that stands for it, then as the story does. */
export const inOrder = ({ states, cover }: Figure): string[] => [
  cover,
  ...states.filter((state) => state !== cover),
];

/** Rules that show the picture of the chosen state, by its place; without them, as in old browsers, all are shown. */
export function stateRules(count: number): string {
  if (count < 2) return '';
  // Marks have classes of their own: on maps, the names of states.
  const hidden = 'figure.state{display:none}';
  const shown = Array.from({ length: count }, (_, index) => {
    const nth = `:nth-of-type(${index + 1})`;
    return `#embed:has(.states label${nth} :checked) figure.state${nth}`;
  });
  return `@supports selector(:has(*)){${hidden}${shown.join()}{display:block}}`;
}
