/** How long the page must rest before a scroll counts as settled, in milliseconds, where `scrollend` is not known. */
const rest = 150;

/** Calls `settled` after each scroll by the reader has come to rest; never for the browser's own first jump. */
export function onSettled(settled: () => void): void {
  if ('onscrollend' in window) {
    addEventListener('scrollend', settled);
    return;
  }
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = globalThis.setTimeout(settled, rest) as unknown as number;
  };
  addEventListener('scroll', later, { passive: true });
}

/** Puts a step's id into the address without a new entry in the history. */
export function replaceStep(id: string): void {
  if (location.hash !== `#${id}`) history.replaceState(history.state, '', `#${id}`);
}

/** Goes to a step as a link would: a new entry in the history, and the step in view. */
export function goTo(step: HTMLElement, smooth: boolean): void {
  if (location.hash !== `#${step.id}`) history.pushState(null, '', `#${step.id}`);
  step.scrollIntoView({ behavior: smooth ? 'smooth' : 'auto', block: 'start' });
}
