import { countsOf, type Entry, facets, fits, fold, read, write } from './ledger-filter.ts';

interface Shown {
  item: HTMLElement;
  entry: Entry;
}

/** The list of claims with its filter. The list is in the page; this hides what does not fit, counts, and keeps the address. */
class ClaimsLedger extends HTMLElement {
  #all: Shown[] = [];
  #words = { shown: '', copied: '' };

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#all.length) return;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}');
    this.#all = [...this.querySelectorAll<HTMLElement>('.ledger-claim')].map((item) => ({
      item,
      entry: entryOf(item),
    }));
    this.#fill(form);
    form.addEventListener('input', () => this.#apply(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    // The form has its first values again only after its own handlers.
    form.addEventListener('reset', () => setTimeout(() => this.#apply(form)));
    this.addEventListener('click', (event) => this.#copy(event));
    addEventListener('hashchange', () => this.#open());
    this.#apply(form);
    this.#open();
  }

  /** Sets the form to what the address asks for. */
  #fill(form: HTMLFormElement): void {
    const known = Object.fromEntries(
      facets.map((facet) => [facet, valuesOf(form, facet)]),
    ) as Record<(typeof facets)[number], string[]>;
    const filter = read(location.search, known);
    for (const facet of facets) set(form, facet, filter[facet]);
    set(form, 'words', filter.words);
    (form.elements.namedItem('caveat') as HTMLInputElement).checked = filter.caveat;
  }

  #apply(form: HTMLFormElement): void {
    const values = new FormData(form);
    const asked = new URLSearchParams();
    for (const [name, value] of values) asked.append(name, String(value));
    const known = Object.fromEntries(
      facets.map((facet) => [facet, valuesOf(form, facet)]),
    ) as never;
    const filter = read(asked.toString(), known);
    let shown = 0;
    for (const { item, entry } of this.#all) {
      item.hidden = !fits(entry, filter);
      if (!item.hidden) shown += 1;
    }
    for (const topic of this.querySelectorAll<HTMLElement>('.ledger-topic')) {
      const inside = topic.querySelectorAll('.ledger-claim:not([hidden])').length;
      topic.hidden = inside === 0;
      put(topic.querySelector('.ledger-number'), String(inside));
    }
    const entries = this.#all.map(({ entry }) => entry);
    for (const facet of facets) this.#count(form, facet, countsOf(entries, filter, facet));
    put(
      this.querySelector('[data-shown]'),
      this.#words.shown
        .replace('{shown}', String(shown))
        .replace('{count}', String(entries.length)),
    );
    (this.querySelector('.ledger-nothing') as HTMLElement).hidden = shown > 0;
    const query = write(filter);
    (form.querySelector('[type="reset"]') as HTMLElement).hidden = query === '';
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  }

  #count(form: HTMLFormElement, facet: string, counts: ReadonlyMap<string, number>): void {
    for (const output of form.querySelectorAll<HTMLElement>(`[data-count^="${facet}:"]`)) {
      const value = output.dataset['count']?.slice(facet.length + 1) ?? '';
      put(output, String(counts.get(value) ?? 0));
    }
    for (const option of form.querySelectorAll<HTMLOptionElement>(
      `select[name="${facet}"] option[data-label]`,
    ))
      put(option, `${option.dataset['label']} (${counts.get(option.value) ?? 0})`);
  }

  /** A claim in the address shows its evidence. */
  #open(): void {
    const item = this.#all.find(({ item: { id } }) => location.hash === `#${id}`)?.item;
    if (!item) return;
    item.hidden = false;
    (item.closest('.ledger-topic') as HTMLElement).hidden = false;
    (item.querySelector('details') as HTMLDetailsElement).open = true;
    item.scrollIntoView();
  }

  #copy(event: Event): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]');
    if (!link || !navigator.clipboard) return;
    event.preventDefault();
    const { origin, pathname } = location;
    void navigator.clipboard.writeText(`${origin}${pathname}${link.hash}`).then(() => {
      put(this.querySelector('[data-shown]'), this.#words.copied);
      link.dataset['copied'] = this.#words.copied;
      link.addEventListener('blur', () => delete link.dataset['copied'], { once: true });
    });
  }
}

function entryOf(item: HTMLElement): Entry {
  const { status = '', topic = '', speaker = '', chapter = '', caveat } = item.dataset;
  return {
    status,
    topic,
    speaker,
    chapter: chapter.split(' '),
    caveat: caveat === 'yes',
    words: fold(item.textContent ?? ''),
  };
}

function valuesOf(form: HTMLFormElement, name: string): string[] {
  const inputs = form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
    `input[name="${name}"], select[name="${name}"] option`,
  );
  return [...inputs].map(({ value }) => value);
}

/** Sets a field, a select or a group of radio buttons. */
function set(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name) as { value: string } | null;
  if (field) field.value = value;
}

/** Writes only what changes, so that nothing is announced or laid out in vain. */
function put(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

if (!customElements.get('claims-ledger')) customElements.define('claims-ledger', ClaimsLedger);
