import { goTo, onSettled, replaceStep } from './address.ts';
import { Progress } from './progress.ts';
import { showStages } from './stage.ts';
import { isReached, stepAtLine, watchSteps } from './trigger.ts';

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Ends the task under way; what comes after goes on in the next one. */
const pause = () => new Promise<void>((next) => setTimeout(next));

/** Keys that belong to something else while the focus is in it. */
const elsewhere =
  'input, select, textarea, [contenteditable], [popover]:popover-open, .leaflet-container, .table-scroll, explore-rows';

/**
 * A chapter that is read by scrolling. Adds to finished markup: the step at the trigger line is active,
 * each stage shows its step's picture, the address and the bar follow. One step is active at any time.
 */
class ChapterStory extends HTMLElement {
  #steps: HTMLElement[] = [];
  #active: HTMLElement | undefined;
  #aim: HTMLElement | undefined;
  readonly #progress = new Progress();

  connectedCallback(): void {
    if (this.#steps.length) return;
    this.#steps = [...this.querySelectorAll<HTMLElement>('.step')];
    // The page lays itself out first: done in one breath, layout and start would be one long task.
    if (this.#steps.length) requestAnimationFrame(() => void this.#start());
  }

  /** In several breaths, so that a slow phone answers between them. */
  async #start(): Promise<void> {
    await pause();
    // A step in the address is where the browser is going, even before it has scrolled there.
    this.#activate(this.#addressed() ?? stepAtLine(this.#steps));
    await pause();
    const watch = watchSteps(this.#steps, () => this.#follow());
    await pause();
    this.#measure(watch.resize);
    this.#controls();
    this.#address();
    document.documentElement.dataset['started'] = '';
  }

  /** Keeps scrollama's line and the drawings true when the window or the page changes its size. */
  #measure(resize: () => void): void {
    let height = this.offsetHeight;
    let frame = 0;
    const again = () => {
      height = this.offsetHeight;
      resize();
      this.#follow();
      if (this.#active) showStages(this, this.#steps, this.#active);
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(again);
    };
    addEventListener('resize', soon);
    // A table may open, a font may arrive: both move the steps.
    new ResizeObserver(() => {
      if (this.offsetHeight !== height) soon();
    }).observe(this);
  }

  #controls(): void {
    document.querySelector('.masthead')?.addEventListener('click', (event) => {
      const way = (event.target as Element).closest<HTMLElement>('[data-go]')?.dataset['go'];
      if (way) this.#go(way === 'next' ? 1 : -1);
    });
    addEventListener('keydown', (event) => {
      const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const busy =
        event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      if (
        !way ||
        busy ||
        (event.target as Element).closest?.(elsewhere) ||
        document.querySelector('[popover]:popover-open')
      )
        return;
      event.preventDefault();
      this.#go(way);
    });
  }

  /** The step at the trigger line becomes active; on the way to one that was pressed for, that one stays. */
  #follow(): void {
    if (!this.#aim) this.#activate(stepAtLine(this.#steps));
  }

  #addressed(): HTMLElement | undefined {
    return this.#steps.find(({ id }) => location.hash === `#${id}`);
  }

  /** Counts from the step that an earlier press is still scrolling to. */
  #go(by: number): void {
    const from = this.#aim ?? this.#active;
    const at = from ? this.#steps.indexOf(from) : -1;
    const first = this.#steps[0];
    // From the opening, "next" leads to the first step, which counts as active before it is reached.
    const above = by > 0 && at === 0 && !this.#aim && first && !isReached(first);
    const step = above ? first : this.#steps[at + by];
    if (!step) return;
    this.#aim = step;
    this.#activate(step);
    goTo(step, !still.matches);
  }

  #address(): void {
    const settle = () => {
      if (this.#finish()) return;
      this.#activate(stepAtLine(this.#steps));
      const step = this.#active;
      // Above the first step and below the last, the address is left to the reader.
      if (!step || !isReached(step)) return;
      replaceStep(step.id);
      this.#progress.announce(step);
    };
    // A hand on the page ends the way to the step that a press aimed at.
    for (const hand of ['wheel', 'touchstart'])
      addEventListener(hand, () => (this.#aim = undefined), { passive: true });
    addEventListener('popstate', () => {
      this.#aim = this.#addressed();
      this.#activate(this.#aim);
      requestAnimationFrame(settle);
    });
    const start = () => onSettled(settle, () => this.#aim !== undefined);
    if (document.readyState === 'complete') start();
    else addEventListener('load', () => requestAnimationFrame(start), { once: true });
  }

  /**
   * Finishes the way to a step that a press, Back or Forward aimed at, when the page has come to
   * rest elsewhere: an entry made in the middle of a scroll remembers a place between steps.
   * Says whether the page has to move.
   */
  #finish(): boolean {
    const aim = this.#aim;
    this.#aim = undefined;
    if (!aim || stepAtLine(this.#steps) === aim) return false;
    aim.scrollIntoView({ behavior: 'instant' });
    return true;
  }

  #activate(step: HTMLElement | undefined): void {
    if (!step || step === this.#active) return;
    this.#active?.removeAttribute('data-active');
    step.setAttribute('data-active', '');
    this.#active = step;
    // Measured before the picture changes, or it would have to be laid out twice.
    const there = isReached(step) || step === this.#addressed();
    showStages(this, this.#steps, step);
    this.#progress.show(step);
    const language = document.querySelector<HTMLAnchorElement>('[data-language]');
    if (language) language.hash = there ? step.id : '';
  }
}

if (!customElements.get('chapter-story')) customElements.define('chapter-story', ChapterStory);
