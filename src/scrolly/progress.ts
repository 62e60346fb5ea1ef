import { fill } from '#i18n/fill.ts';

/** Writes where the reader is: words, the inked part of the line, the dot, and what a screen reader announces. */
export class Progress {
  readonly #bar: HTMLElement | null = document.querySelector('.masthead');

  show(step: HTMLElement): void {
    const bar = this.#bar;
    if (!bar) return;
    const { step: number = '', km = '', at = '' } = step.dataset;
    const { count = '', length = '', progressWords = '' } = bar.dataset;
    const [x, y, drawn] = at.split(' ');
    text(
      bar,
      '[data-progress] .masthead-long',
      fill(progressWords, { step: number, count, km, length }),
    );
    text(bar, '[data-progress] .masthead-short', `${number}/${count}`);
    bar.querySelector('.line-read')?.setAttribute('stroke-dasharray', `${drawn} 2`);
    bar.querySelector('.line-dot')?.setAttribute('transform', `translate(${x} ${y})`);
    this.#end('previous', number === '1');
    this.#end('next', number === count);
  }

  /** Says the step and what its picture shows; called when the reader has stopped. */
  announce(step: HTMLElement): void {
    // Who walks by the evidence lens hears the mark.
    if (document.activeElement?.closest('.lens')) return;
    const bar = this.#bar;
    const alt = step.querySelector('.step-picture')?.getAttribute('aria-label') ?? '';
    const { count = '', announceWords = '' } = bar?.dataset ?? {};
    if (bar)
      text(
        bar,
        '[data-announcer]',
        fill(announceWords, { step: step.dataset['step'] ?? '', count, alt }),
      );
  }

  #end(way: string, end: boolean): void {
    this.#bar?.querySelector(`[data-go="${way}"]`)?.setAttribute('aria-disabled', String(end));
  }
}

function text(root: Element, selector: string, words: string): void {
  const element = root.querySelector(selector);
  if (element && element.textContent !== words) element.textContent = words;
}
