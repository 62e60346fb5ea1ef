/** How long the page must rest before a scroll counts as settled, in milliseconds. */
const rest = 150;

/**
 * Calls `settled` when a scroll has come to rest. Engines do not tell the end of every scroll, so a
 * pause counts too; but not while the page is on its way to a step, where a slow phone pauses as well.
 */
export function onSettled(settled: () => void, onItsWay: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellsEnd = 'onscrollend' in window;
  const pause = () => {
    if (!tellsEnd || !onItsWay()) settled();
  };
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(pause, rest);
    },
    { passive: true },
  );
  addEventListener('scrollend', () => {
    clearTimeout(timer);
    settled();
  });
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
