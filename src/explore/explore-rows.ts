import { fill } from '#i18n/fill.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { announcement } from './announcement.ts';
import {
  type Action,
  act,
  type Choice,
  countOf,
  everything,
  readChoice,
  type Spec,
  shownRows,
  writeChoice,
} from './choice.ts';
import { nearestRow } from './nearest.ts';
import { Player } from './player.ts';
import { specOf } from './spec.ts';

/** How long after the last change the address and the announcement follow, in milliseconds. */
const rest = 250;

/**
 * A figure's rows as pictures and a list, with what readers may choose of them. All is in the page; this hides what
 * was not chosen, in the list and in every picture around it, counts, and keeps the address.
 */
class ExploreRows extends HTMLElement {
  #spec: Spec = { facets: [], months: [], rows: [] };
  #choice: Choice = everything(this.#spec);
  #shown: ReadonlySet<string> = new Set();
  #items = new Map<string, HTMLElement>();
  #slider: HTMLInputElement | null = null;
  #player: Player | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#items.size) return;
    const items = [...this.querySelectorAll<HTMLElement>('li[data-row]')];
    this.#items = new Map(items.map((item) => [item.dataset['row'] ?? '', item]));
    this.#slider = this.querySelector('input[type="range"]');
    this.#spec = specOf(this, items);
    this.#choice = everything(this.#spec);
    this.#shown = new Set(this.#items.keys());
    this.#listen();
    this.#show(readChoice(location.search, this.#spec));
  }

  #do(action: Action): void {
    this.#show(act(this.#choice, action, this.#spec));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), rest);
  }

  #listen(): void {
    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target === this.#slider) {
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
    // A live map draws marks that the still one had not: they, too, are as the reader chose.
    const drawn = new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => addedNodes.length)) this.#mark(this.#shown);
    });
    for (const picture of this.querySelectorAll('.stage-picture'))
      drawn.observe(picture, { childList: true, subtree: true });
    addEventListener('popstate', () => this.#show(readChoice(location.search, this.#spec)));
    const play = this.querySelector<HTMLButtonElement>('[data-play]');
    const { months } = this.#spec;
    if (play && this.#slider)
      this.#player = new Player(play, {
        at: () => this.#slider?.valueAsNumber ?? 0,
        last: months.length - 1,
        go: (month) => this.#moveTo(month),
      });
  }

  #moveTo(month: number): void {
    this.#do({ kind: 'until', month: this.#spec.months[month] ?? '' });
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('[data-reset]')) {
      this.#do({ kind: 'reset' });
      return;
    }
    const more = this.querySelector<HTMLElement>('[data-more]');
    if (more && target.closest('[data-more]')) {
      this.#unfold(more);
      return;
    }
    if (target.closest('[data-close]')) {
      const item = this.#items.get(this.#choice.row ?? '');
      this.#do({ kind: 'pick', row: null });
      // Back to where it was picked; where the list does not reach so far, to its end.
      const pick = item?.querySelector<HTMLElement>('[data-pick]');
      (pick?.checkVisibility() ? pick : more)?.focus({ preventScroll: true });
      return;
    }
    const button = target.closest('[data-pick]');
    const picture = target.closest('.picture');
    const row = button
      ? button.closest<HTMLElement>('[data-row]')?.dataset['row']
      : picture && nearestRow(picture, event);
    if (row) this.#do({ kind: 'pick', row: row === this.#choice.row ? null : row });
    if (button && this.#choice.row) this.#reveal();
  }

  /** On a phone the list stands below the map: what was picked there is shown, not only marked. */
  #reveal(): void {
    const map = this.querySelector('story-map');
    const { top = 0, bottom = 0, height = 0 } = map?.getBoundingClientRect() ?? {};
    const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (seen > height / 2) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    map?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }

  /** The whole list, or its beginning. */
  #unfold(more: HTMLElement): void {
    const lists = this.querySelector('[data-lists]');
    const open = lists?.toggleAttribute('data-open') ?? false;
    const [whole = '', shorter = ''] = more.dataset['words']?.split('|') ?? [];
    more.textContent = open ? shorter : whole;
    more.setAttribute('aria-expanded', String(open));
  }

  /** Makes controls, list, counts and pictures say a choice. */
  #show(choice: Choice): void {
    const before = this.#choice;
    this.#choice = choice;
    this.#mark(shownRows(choice, this.#spec));
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      const facet = this.#spec.facets.findIndex(({ name }) => name === input.dataset['facet']);
      input.checked = choice.values[facet]?.includes(input.value) ?? false;
      const count = countOf(choice, this.#spec, facet, input.value);
      const number = input.parentElement?.querySelector('[data-count]');
      if (number) number.textContent = String(count);
    }
    this.#time();
    if (before.row !== choice.row) this.#pick(before.row, choice.row);
    this.#write('[data-shown]', this.#counted());
    this.querySelector('[data-reset]')?.toggleAttribute('hidden', !this.#isChosen());
  }

  #isChosen(): boolean {
    return this.#choice.until !== null || this.#choice.values.some(({ length }) => length > 0);
  }

  /** Only what changes is touched: the next frame is near. */
  #mark(shown: ReadonlySet<string>): void {
    for (const mark of this.querySelectorAll<SVGElement>('.picture [data-row]')) {
      const { row = '' } = mark.dataset;
      mark.toggleAttribute('data-off', !shown.has(row));
      mark.toggleAttribute('data-chosen', row === this.#choice.row);
    }
    // Words and lines that stand for several rows go with the last of them.
    for (const mark of this.querySelectorAll<SVGElement>('.picture [data-rows]')) {
      const rows = mark.dataset['rows']?.split(' ') ?? [];
      mark.toggleAttribute('data-off', !rows.some((row) => shown.has(row)));
    }
    for (const [id, item] of this.#items)
      if (shown.has(id) !== this.#shown.has(id)) item.hidden = !shown.has(id);
    this.#shown = shown;
  }

  #time(): void {
    const slider = this.#slider;
    if (!slider) return;
    const { months } = this.#spec;
    const month = this.#choice.until ?? months.at(-1) ?? '';
    slider.valueAsNumber = months.indexOf(month);
    const words = formats[this.lang as Locale].month(month);
    slider.setAttribute('aria-valuetext', words);
    this.#write('[data-until]', words);
  }

  #pick(before: string | null, now: string | null): void {
    this.#items.get(before ?? '')?.removeAttribute('aria-current');
    const item = this.#items.get(now ?? '');
    item?.setAttribute('aria-current', 'true');
    const card = this.querySelector<HTMLElement>('[data-card]');
    const words = card?.querySelector('[data-card-words]');
    if (!card || !words) return;
    card.hidden = !item;
    words.replaceChildren(...[...(item?.children ?? [])].map((child) => child.cloneNode(true)));
    for (const button of words.querySelectorAll('[data-pick]')) button.remove();
    this.#widen(now);
  }

  /** A live map looks farther while a row outside its view is picked. */
  #widen(row: string | null): void {
    const { wider, state } = this.dataset;
    const map = this.querySelector<HTMLElement>('[data-live] .stage-picture');
    if (!map || !wider) return;
    const away = row !== null && this.#items.get(row)?.hasAttribute('data-away');
    map.dataset['state'] = (away ? wider : state) ?? '';
  }

  /** When the reader rests: the address, the language link, and what a screen reader says. */
  #settle(): void {
    if (this.#player?.playing) return;
    const url = new URL(location.href);
    url.search = writeChoice(url.search, this.#choice, this.#spec);
    url.hash = this.id;
    history.replaceState(history.state, '', url);
    const language = document.querySelector<HTMLAnchorElement>('[data-language]');
    if (language) language.search = url.search;
    this.#write(
      '[data-announcement]',
      announcement(this, this.#counted(), this.#choice.row !== null),
    );
  }

  #counted(): string {
    const { count = '' } = this.dataset;
    return fill(count, { shown: this.#shown.size, all: this.#items.size });
  }

  #write(selector: string, words: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== words) element.textContent = words;
  }
}

if (!customElements.get('explore-rows')) customElements.define('explore-rows', ExploreRows);
