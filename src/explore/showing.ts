import { fill } from '#i18n/fill.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { announcement } from './announcement.ts';
import { type Choice, countOf, everything, type Spec, shownRows } from './choice.ts';

/** How many rows of a list stand before the button for the rest. */
const beginning = 5;

/** Makes controls, counts, list, card and every picture around them say a choice. */
export class Showing {
  readonly #root: HTMLElement;
  readonly #spec: Spec;
  readonly #items: ReadonlyMap<string, HTMLElement>;
  readonly #slider: HTMLInputElement | null;
  #choice: Choice;
  #shown: ReadonlySet<string>;
  /** The rows that the list shows: those chosen a moment ago, until it follows. */
  #listed: ReadonlySet<string>;
  #following = false;

  constructor(root: HTMLElement, spec: Spec, items: ReadonlyMap<string, HTMLElement>) {
    this.#root = root;
    this.#spec = spec;
    this.#items = items;
    this.#slider = root.querySelector('input[type="range"]');
    this.#choice = everything(spec);
    this.#shown = new Set(items.keys());
    this.#listed = this.#shown;
    // A live map draws marks that the still one had not, and can look farther: both follow the choice.
    const drawn = new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => addedNodes.length)) this.#pictures();
      if (records.some(({ attributeName }) => attributeName)) this.#widen();
    });
    for (const map of root.querySelectorAll('story-map')) {
      drawn.observe(map, { attributeFilter: ['data-live'] });
      const picture = map.querySelector('.stage-picture');
      if (picture) drawn.observe(picture, { childList: true, subtree: true });
    }
  }

  /** All in one, for what an address asks for: a page that has just come must not move afterwards. */
  restore(choice: Choice): void {
    this.#mark(choice);
    this.#follow();
  }

  /** The pictures answer in the next frame; list and counts, which move the page's lines, in the one after. */
  show(choice: Choice): void {
    this.#mark(choice);
    if (this.#following) return;
    this.#following = true;
    requestAnimationFrame(() => setTimeout(() => this.#follow()));
  }

  #mark(choice: Choice): void {
    const before = this.#choice;
    this.#choice = choice;
    this.#shown = shownRows(choice, this.#spec);
    this.#pictures();
    this.#time();
    if (before.row !== choice.row) this.#pick(before.row);
  }

  #follow(): void {
    this.#following = false;
    this.#list();
    this.#boxes();
    this.#write('[data-shown]', this.#counted());
    const { until, values } = this.#choice;
    const all = until === null && values.every(({ length }) => length === 0);
    this.#root.querySelector('[data-reset]')?.toggleAttribute('hidden', all);
  }

  /** Tells a screen reader what is shown. */
  announce(): void {
    const words = announcement(this.#root, this.#counted(), this.#choice.row !== null);
    this.#write('[data-announcement]', words);
  }

  /** On a phone the list stands below the map: what was picked there is shown, not only marked. */
  reveal(): void {
    const map = this.#root.querySelector('story-map');
    const { top = 0, bottom = 0, height = 0 } = map?.getBoundingClientRect() ?? {};
    const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (seen > height / 2) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    map?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }

  /** The whole list, or its beginning. */
  unfold(more: HTMLElement): void {
    const lists = this.#root.querySelector('[data-lists]');
    const open = lists?.toggleAttribute('data-open') ?? false;
    const [whole = '', shorter = ''] = more.dataset['words']?.split('|') ?? [];
    more.textContent = open ? shorter : whole;
    more.setAttribute('aria-expanded', String(open));
  }

  /** Only what changes is touched: the pictures may be asked again in the next frame. */
  #list(): void {
    const shown = this.#shown;
    let list: Element | null = null;
    let listed = 0;
    for (const [id, item] of this.#items) {
      if (shown.has(id) !== this.#listed.has(id)) item.hidden = !shown.has(id);
      if (item.parentElement !== list) [list, listed] = [item.parentElement, 0];
      if (shown.has(id)) item.toggleAttribute('data-rest', ++listed > beginning);
    }
    this.#listed = shown;
  }

  #pictures(): void {
    for (const mark of this.#root.querySelectorAll<SVGElement>('.picture [data-row]')) {
      const { row = '' } = mark.dataset;
      mark.toggleAttribute('data-off', !this.#shown.has(row));
      mark.toggleAttribute('data-chosen', row === this.#choice.row);
    }
    // Words and lines that stand for several rows go with the last of them.
    for (const mark of this.#root.querySelectorAll<SVGElement>('.picture [data-rows]')) {
      const rows = mark.dataset['rows']?.split(' ') ?? [];
      mark.toggleAttribute('data-off', !rows.some((row) => this.#shown.has(row)));
    }
  }

  #boxes(): void {
    for (const box of this.#root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      const facet = this.#spec.facets.findIndex(({ name }) => name === box.dataset['facet']);
      box.checked = this.#choice.values[facet]?.includes(box.value) ?? false;
      const number = box.parentElement?.querySelector('[data-count]');
      if (number) number.textContent = String(countOf(this.#choice, this.#spec, facet, box.value));
    }
  }

  #time(): void {
    if (!this.#slider) return;
    const { months } = this.#spec;
    const month = this.#choice.until ?? months.at(-1) ?? '';
    this.#slider.valueAsNumber = months.indexOf(month);
    const words = formats[this.#root.lang as Locale].month(month);
    this.#slider.setAttribute('aria-valuetext', words);
    this.#write('[data-until]', words);
  }

  #pick(before: string | null): void {
    this.#items.get(before ?? '')?.removeAttribute('aria-current');
    const item = this.#items.get(this.#choice.row ?? '');
    item?.setAttribute('aria-current', 'true');
    const card = this.#root.querySelector<HTMLElement>('[data-card]');
    const words = card?.querySelector('[data-card-words]');
    if (!card || !words) return;
    card.hidden = !item;
    words.replaceChildren(...[...(item?.children ?? [])].map((child) => child.cloneNode(true)));
    for (const button of words.querySelectorAll('[data-pick]')) button.remove();
    this.#widen();
  }

  /** A live map looks farther while a row outside its view is picked. */
  #widen(): void {
    const { wider, state = '' } = this.#root.dataset;
    const map = this.#root.querySelector<HTMLElement>('[data-live] .stage-picture');
    if (!map || !wider) return;
    const away = this.#items.get(this.#choice.row ?? '')?.hasAttribute('data-away');
    map.dataset['state'] = away ? wider : state;
  }

  #counted(): string {
    const { count = '' } = this.#root.dataset;
    return fill(count, { shown: this.#shown.size, all: this.#items.size });
  }

  #write(selector: string, words: string): void {
    const element = this.#root.querySelector(selector);
    if (element && element.textContent !== words) element.textContent = words;
  }
}
