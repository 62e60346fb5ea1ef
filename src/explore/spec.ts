import type { Spec } from './choice.ts';

/** What there is to choose from, as the page has it. */
export function specOf(element: HTMLElement, items: readonly HTMLElement[]): Spec {
  const names = element.dataset['facets']?.split(' ') ?? [];
  const boxes = [...element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  return {
    facets: names.map((name) => ({
      name,
      values: boxes.flatMap((box) => (box.dataset['facet'] === name ? [box.value] : [])),
    })),
    months: element.dataset['months']?.split(' ').filter(Boolean) ?? [],
    rows: items.map(({ dataset: { row = '', values = '', month = '' } }) => ({
      id: row,
      values: values.split(' '),
      month,
    })),
  };
}
