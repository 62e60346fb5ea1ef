/** What a screen reader says once a reader has chosen: how many rows, up to when, of which kinds, and the picked one. */
export function announcement(explore: Element, counted: string, picked: boolean): string {
  const textOf = (selector: string) => explore.querySelector(selector)?.textContent;
  const chosen = [...explore.querySelectorAll<HTMLInputElement>('input:checked')].map(
    (input) => input.parentElement?.querySelector('[data-name]')?.textContent ?? '',
  );
  const spoken = [
    counted,
    textOf('[data-until-words]'),
    chosen.join(', '),
    picked && textOf('[data-card-words]'),
  ];
  return spoken
    .flatMap((words) => (words || '').replace(/\s+/g, ' ').trim() || [])
    .map((words) => (/[.!?»”]$/.test(words) ? words : `${words}.`))
    .join(' ');
}
