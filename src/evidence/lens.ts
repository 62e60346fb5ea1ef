import sheet from '#styles/lens.css?url';

/** What the lens takes from the page's own script, which hands it over so that nothing is loaded twice. */
export interface Page {
  button: HTMLButtonElement;
  keep: (name: string, value: string) => void;
  openNote: (link: HTMLAnchorElement) => void;
}

const root = document.documentElement;

const kindOf = ({ dataset }: HTMLElement): string => dataset['status'] ?? dataset['kind'] ?? '';

/** The words of a mark: those of a claim without its status, or a number with what it counts. */
function wordsOf(mark: HTMLAnchorElement): string {
  const own = [...mark.childNodes].filter((node) => !(node as Element).matches?.('.claim-mark'));
  const label = mark.dataset['kind'] && document.querySelector(`${mark.hash} p + p`)?.textContent;
  return [own.map((node) => node.textContent).join(''), label]
    .filter(Boolean)
    .join('. ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Marks every claim and number of the prose by its kind, counts them, and walks from one to the next. */
class Lens {
  readonly #page: Page;
  readonly #panel = document.querySelector<HTMLElement>('.lens') as HTMLElement;
  readonly #marks = [
    ...document.querySelectorAll<HTMLAnchorElement>('a.claim[data-status], a.fact[data-kind]'),
  ];
  #walk: HTMLAnchorElement[] = [];
  #here: HTMLAnchorElement | undefined;

  constructor(page: Page) {
    this.#page = page;
    for (const { dataset, firstElementChild, lastElementChild } of this.#kinds()) {
      const own = this.#marks.filter((mark) => kindOf(mark) === dataset['limit']);
      if (lastElementChild) lastElementChild.textContent = String(own.length);
      // A claim carries its shape already; a number gets that of its kind, out of the line.
      for (const mark of own)
        if (mark.dataset['kind'] && firstElementChild)
          mark.append(firstElementChild.cloneNode(true));
    }
    this.#panel.addEventListener('click', (event) => {
      const { go, limit } = (event.target as Element).closest('button')?.dataset ?? {};
      if (limit) this.#limit(this.#walk.every((mark) => kindOf(mark) === limit) ? '' : limit);
      if (go === 'close') this.turn(false, true);
      else if (go === 'note') this.#page.openNote(this.#here as HTMLAnchorElement);
      else if (go) this.#go(Number(go));
    });
    // Arrows turn steps; from the lens they turn marks.
    this.#panel.addEventListener('keydown', (event) => {
      const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(way);
    });
    document.addEventListener('keydown', (event) => {
      const elsewhere =
        event.defaultPrevented ||
        document.querySelector(':popover-open') ||
        (event.target as Element).closest?.('story-map');
      if (event.key === 'Escape' && !this.#panel.hidden && !elsewhere) this.turn(false, true);
    });
  }

  get on(): boolean {
    return !this.#panel.hidden;
  }

  /** Turned by the reader, the lens takes the focus and gives it back; from an earlier page it leaves it alone. */
  turn(on: boolean, asked: boolean): void {
    const { button, keep } = this.#page;
    const inside = this.#panel.contains(document.activeElement);
    this.#panel.hidden = !on;
    button.setAttribute('aria-pressed', String(on));
    if (on) root.dataset['lens'] = 'on';
    else delete root.dataset['lens'];
    this.#limit('');
    if (!asked) return;
    keep('lens', on ? 'on' : 'off');
    const options = document.querySelector<HTMLElement>('#options:popover-open');
    options?.hidePopover();
    // On a phone the switch is folded away among the options.
    const back = button.checkVisibility() ? button : document.querySelector('.masthead-more');
    const next = on ? this.#panel.querySelector('[data-go="1"]') : inside && back;
    if (next) (next as HTMLElement).focus({ preventScroll: true });
  }

  #kinds(): NodeListOf<HTMLButtonElement> {
    return this.#panel.querySelectorAll('[data-limit]');
  }

  /** Marks and walks one kind only, or all. */
  #limit(kind: string): void {
    this.#walk = this.on ? this.#marks.filter((mark) => !kind || kindOf(mark) === kind) : [];
    for (const mark of this.#marks) {
      if (this.#walk.includes(mark)) mark.dataset['lens'] = kindOf(mark);
      else delete mark.dataset['lens'];
    }
    for (const button of this.#kinds())
      button.setAttribute('aria-pressed', String(button.dataset['limit'] === kind));
    this.#stand(this.#walk.find((mark) => mark === this.#here));
    if (!this.#here) this.#say('marked', { count: this.#walk.length });
  }

  /** To the next mark or the one before: from the mark where the lens stands, or from where the reader is. */
  #go(by: number): void {
    const count = this.#walk.length;
    const box = this.#here?.getBoundingClientRect();
    const seen = box && box.bottom > 0 && box.top < innerHeight;
    const below = this.#walk.findIndex((mark) => mark.getBoundingClientRect().top > 0);
    const from = seen
      ? this.#walk.indexOf(this.#here as HTMLAnchorElement)
      : below - Number(by > 0);
    const at = (from + by + count) % count;
    const mark = this.#walk[at];
    if (!mark) return;
    this.#stand(mark);
    mark.scrollIntoView({ block: 'center' });
    const kind = this.#panel.querySelector(
      `[data-limit="${kindOf(mark)}"] .lens-word`,
    )?.textContent;
    this.#say('at', { at: at + 1, count, kind, words: wordsOf(mark) });
  }

  #stand(mark: HTMLAnchorElement | undefined): void {
    this.#here?.removeAttribute('aria-current');
    mark?.setAttribute('aria-current', 'true');
    this.#here = mark;
    const note = this.#panel.querySelector<HTMLButtonElement>('[data-go="note"]');
    if (note) note.disabled = !mark;
  }

  #say(words: 'at' | 'marked', values: Record<string, unknown>): void {
    const said = this.#panel.querySelector<HTMLElement>('.lens-said');
    if (said)
      said.textContent = (said.dataset[words] ?? '').replace(/\{(\w+)\}/g, (_, name: string) =>
        String(values[name]),
      );
  }
}

let lens: Promise<Lens> | undefined;

/** The lens of this page, with its style sheet in place: unstyled, the panel would push the prose down. */
async function start(page: Page): Promise<Lens> {
  const link = document.createElement('link');
  await new Promise((done, failed) => {
    Object.assign(link, { rel: 'stylesheet', href: sheet, onload: done, onerror: failed });
    document.head.append(link);
  });
  return new Lens(page);
}

/** Turns the lens of this page on or off. */
export async function turnLens(page: Page, asked: boolean): Promise<void> {
  lens ??= start(page).catch((error: unknown) => {
    lens = undefined;
    throw error;
  });
  const started = await lens;
  started.turn(!started.on, asked);
}
