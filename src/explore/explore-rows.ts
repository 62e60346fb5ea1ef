import {
  type Action,
  act,
  type Choice,
  everything,
  readChoice,
  type Spec,
  writeChoice,
} from './choice.ts';
import { nearestRow } from './nearest.ts';
import { Player } from './player.ts';
import { Showing } from './showing.ts';
import { specOf } from './spec.ts';

/** How long after the last change the address and the announcement follow, in milliseconds. */
const rest = 250;

/**
 * A figure's rows as pictures and a list, with what readers may choose of them. All is in the page; what a reader
 * does becomes a choice, which is shown, and written into the address.
 */
class ExploreRows extends HTMLElement {
  #spec: Spec = { facets: [], months: [], rows: [] };
  #choice: Choice = everything(this.#spec);
  #items = new Map<string, HTMLElement>();
  #showing: Showing | undefined;
  #player: Player | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#showing) return;
    const items = [...this.querySelectorAll<HTMLElement>('li[data-row]')];
    this.#items = new Map(items.map((item) => [item.dataset['row'] ?? '', item]));
    this.#spec = specOf(this, items);
    this.#showing = new Showing(this, this.#spec, this.#items);
    this.#listen();
    this.#read();
  }

  /** Shows what the address asks for; the other language is asked for the same. */
  #read(): void {
    this.#choice = readChoice(location.search, this.#spec);
    this.#showing?.restore(this.#choice);
    this.#language();
  }

  #do(action: Action): void {
    this.#choice = act(this.#choice, action, this.#spec);
    this.#showing?.show(this.#choice);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), rest);
  }

  #listen(): void {
    const slider = this.querySelector<HTMLInputElement>('input[type="range"]');
    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target === slider) {
        this.#player?.stop();
        this.#moveTo(target.valueAsNumber);
      } else {
        const facet = this.#spec.facets.findIndex(({ name }) => name === target.dataset['facet']);
        this.#do({ kind: 'toggle', facet, value: target.value });
      }
    });
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#choice.row || event.defaultPrevented) return;
      this.#do({ kind: 'pick', row: null });
    });
    addEventListener('popstate', () => this.#read());
    const play = this.querySelector<HTMLButtonElement>('[data-play]');
    if (play && slider)
      this.#player = new Player(play, {
        at: () => slider.valueAsNumber,
        last: this.#spec.months.length - 1,
        go: (month) => this.#moveTo(month),
      });
  }

  #moveTo(month: number): void {
    this.#do({ kind: 'until', month: this.#spec.months[month] ?? '' });
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const more = this.querySelector<HTMLElement>('[data-more]');
    if (target.closest('[data-reset]')) this.#do({ kind: 'reset' });
    else if (more && target.closest('[data-more]')) this.#showing?.unfold(more);
    else if (target.closest('[data-close]')) this.#close(more);
    else this.#pick(target, event);
  }

  #pick(target: Element, event: MouseEvent): void {
    const button = target.closest('[data-pick]');
    const picture = target.closest('.picture');
    const row = button
      ? button.closest<HTMLElement>('[data-row]')?.dataset['row']
      : picture && nearestRow(picture, event);
    if (row) this.#do({ kind: 'pick', row: row === this.#choice.row ? null : row });
    if (button && this.#choice.row) this.#showing?.reveal();
  }

  /** Back to where the row was picked; where the list does not reach so far, to its end. */
  #close(end: HTMLElement | null): void {
    const item = this.#items.get(this.#choice.row ?? '');
    this.#do({ kind: 'pick', row: null });
    const pick = item?.querySelector<HTMLElement>('[data-pick]');
    (pick?.checkVisibility() ? pick : end)?.focus({ preventScroll: true });
  }

  /** When the reader rests: the address, and what a screen reader says. */
  #settle(): void {
    if (this.#player?.playing) return;
    const url = new URL(location.href);
    url.search = writeChoice(url.search, this.#choice, this.#spec);
    url.hash = this.id;
    history.replaceState(history.state, '', url);
    this.#language();
    this.#showing?.announce();
  }

  #language(): void {
    const link = document.querySelector<HTMLAnchorElement>('[data-language]');
    if (link) link.search = location.search;
  }
}

if (!customElements.get('explore-rows')) customElements.define('explore-rows', ExploreRows);
