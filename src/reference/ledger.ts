import {
  countsOf,
  type Entry,
  type Facet,
  facets,
  fold,
  matcher,
  read,
  write,
} from './ledger-filter.ts';
import { put } from './put.ts';

interface Shown {
  item: HTMLElement;
  entry: Entry;
}

/** A place that shows how many claims a value of a facet would leave. */
interface Counter {
  facet: Facet;
  value: string;
  show: (count: number) => void;
}

/** After the last change, in milliseconds: the address is slow to write. */
const rest = 150;

/** The list of claims with its filter. The list is in the page; this hides what does not fit, counts, and keeps the address. */
class ClaimsLedger extends HTMLElement {
  #all: Shown[] = [];
  #topics: { section: HTMLElement; items: HTMLElement[]; number: Element | null }[] = [];
  #counters: Counter[] = [];
  #words = { shown: '', copied: '' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#all.length) return;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}');
    this.#all = items(this).map((item) => ({ item, entry: entryOf(item) }));
    this.#topics = [...this.querySelectorAll<HTMLElement>('.ledger-topic')].map((section) => ({
      section,
      items: items(section),
      number: section.querySelector('.ledger-number'),
    }));
    this.#counters = countersOf(form);
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
    const filter = read(location.search, this.#known());
    for (const name of [...facets, 'words'] as const) {
      const field = form.elements.namedItem(name) as { value: string } | null;
      if (field) field.value = filter[name];
    }
    (form.elements.namedItem('caveat') as HTMLInputElement).checked = filter.caveat;
  }

  /** Every value that the form offers. */
  #known(): Record<Facet, string[]> {
    const values = (facet: Facet) =>
      this.#counters.filter((counter) => counter.facet === facet).map(({ value }) => value);
    return Object.fromEntries(facets.map((facet) => [facet, values(facet)])) as never;
  }

  #apply(form: HTMLFormElement): void {
    const asked = new URLSearchParams(new FormData(form) as never);
    const filter = read(asked.toString(), this.#known());
    const fits = matcher(filter);
    for (const { item, entry } of this.#all) item.hidden = !fits(entry);
    let shown = 0;
    for (const { section, items, number } of this.#topics) {
      const inside = items.filter(({ hidden }) => !hidden).length;
      section.hidden = inside === 0;
      put(number, String(inside));
      shown += inside;
    }
    const entries = this.#all.map(({ entry }) => entry);
    for (const facet of facets) {
      const counts = countsOf(entries, filter, facet);
      for (const counter of this.#counters)
        if (counter.facet === facet) counter.show(counts.get(counter.value) ?? 0);
    }
    const { length } = entries;
    this.#say(
      this.#words.shown.replace('{shown}', String(shown)).replace('{count}', String(length)),
    );
    (this.querySelector('.ledger-nothing') as HTMLElement).hidden = shown > 0;
    const query = write(filter);
    (form.querySelector('[type="reset"]') as HTMLElement).hidden = query === '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (query !== location.search)
        history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    }, rest);
  }

  /** A claim in the address shows its evidence, whatever the filter says. */
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
      this.#say(this.#words.copied);
      link.dataset['copied'] = this.#words.copied;
      link.addEventListener('blur', () => delete link.dataset['copied'], { once: true });
    });
  }

  #say(text: string): void {
    put(this.querySelector('[data-shown]'), text);
  }
}

const items = (inside: Element) => [...inside.querySelectorAll<HTMLElement>('.ledger-claim')];

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

/** Radio buttons have their count beside them, options in their text. */
function countersOf(form: HTMLFormElement): Counter[] {
  const outputs = [...form.querySelectorAll<HTMLElement>('[data-count]')].map((output) => {
    const [facet, value = ''] = output.dataset['count']?.split(':') ?? [];
    return { facet: facet as Facet, value, show: (count: number) => put(output, String(count)) };
  });
  const options = [...form.querySelectorAll<HTMLOptionElement>('option[data-label]')].map(
    (option) => ({
      facet: option.closest('select')?.name as Facet,
      value: option.value,
      show: (count: number) => put(option, `${option.dataset['label']} (${count})`),
    }),
  );
  return [...outputs, ...options];
}

if (!customElements.get('claims-ledger')) customElements.define('claims-ledger', ClaimsLedger);
