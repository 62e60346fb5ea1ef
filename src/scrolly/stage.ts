import { patch } from '#draw/patch.ts';

/**
 * Shows a step's picture on a stage. The picture to show is in the page already, under the step's words:
 * the stage is made like it, and CSS carries the marks over. A drawing for another width is left as it
 * is until it is shown; a live map draws itself when it is told its state.
 */
function show(picture: HTMLElement, step: HTMLElement): void {
  const target = step.querySelector<HTMLElement>('.step-picture');
  const state = step.dataset['state'] ?? '';
  if (!target) return;
  if (!picture.closest('[data-live]')) {
    const wanted = target.querySelectorAll<SVGElement>('.drawing');
    for (const [index, drawing] of picture.querySelectorAll<SVGElement>('.drawing').entries()) {
      const like = wanted[index];
      if (like && drawing.dataset['state'] !== state && drawing.checkVisibility())
        patch(drawing, like);
    }
  }
  if (picture.dataset['state'] === state) return;
  picture.dataset['state'] = state;
  picture.setAttribute('aria-label', target.getAttribute('aria-label') ?? '');
}

/** Every stage of a story shows a whole state: its active step's, or the one nearest to where the reader is. */
export function showStages(
  story: Element,
  steps: readonly HTMLElement[],
  active: HTMLElement,
): void {
  const reached = steps.indexOf(active);
  for (const sequence of story.querySelectorAll<HTMLElement>('.scrolly')) {
    const own = [...sequence.querySelectorAll<HTMLElement>('.step')];
    const step = own.filter((one) => steps.indexOf(one) <= reached).at(-1) ?? own[0];
    const picture = sequence.querySelector<HTMLElement>('.stage-picture');
    if (step && picture) show(picture, step);
  }
}
