import scrollama from 'scrollama';

/**
 * Watches which step crosses the trigger line. The only importer of scrollama:
 * its typings are out of date, and it measures the window only when told to.
 */
export function watchSteps(steps: HTMLElement[], onEnter: () => void): { resize: () => void } {
  const scroller = scrollama();
  const offset = line();
  scroller.setup({ step: steps, offset: offset as 0.5 }).onStepEnter(onEnter);
  return {
    // A phone's address bar changes the window's height without changing any step's; turning the
    // phone moves the line itself. scrollama must be told of both.
    resize: () => {
      (scroller as unknown as { offset: (share: number) => void }).offset(line());
      scroller.resize();
    },
  };
}

/** Where the trigger line lies, as a share of the window's height: lower where the picture covers the upper part. */
export const line = (): number => (matchMedia('(min-width: 60rem)').matches ? 0.5 : 0.75);

/** Whether a step lies across the trigger line. */
export function isReached(step: HTMLElement): boolean {
  const { top, bottom } = step.getBoundingClientRect();
  return top <= line() * innerHeight && bottom > 0;
}

/** The step at the trigger line, by geometry; the nearest one when the line lies between sequences. */
export function stepAtLine(steps: readonly HTMLElement[]): HTMLElement | undefined {
  const y = line() * innerHeight;
  let best: HTMLElement | undefined;
  for (const step of steps) {
    if (step.getBoundingClientRect().top <= y) best = step;
  }
  return best ?? steps[0];
}
