import { patch } from '#draw/patch.ts';

/**
 * Shows a step's picture on a stage. The picture to show is in the page already, under the step's words:
 * the stage is made like it, and CSS carries the marks over.
 */
function show(stage: HTMLElement, step: HTMLElement): void {
  const picture = stage.querySelector<HTMLElement>('.stage-picture');
  const target = step.querySelector<HTMLElement>('.step-picture');
  const state = step.dataset['state'] ?? '';
  if (!picture || !target || picture.dataset['state'] === state) return;
  const wanted = target.querySelectorAll('.drawing');
  picture.querySelectorAll('.drawing').forEach((drawing, index) => {
    const like = wanted[index];
    if (like) patch(drawing, like);
  });
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
    const stage = sequence.querySelector<HTMLElement>('.stage');
    if (step && stage) show(stage, step);
  }
}
