import { put } from '#reference/put.ts';
import { countOf, type Entry, type Facet, facets, fits, read, write } from './gallery-filter.ts';

/** The list of figures with its filter. The list is in the page; this hides what does not fit, counts, and keeps the address. */
class ChartGallery extends HTMLElement {
  #all: { item: HTMLElement; entry: Entry }[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#all.length) return;
    this.#all = [...this.querySelectorAll<HTMLElement>('[data-kind]')].map((item) => {
      const { kind = '', chapter = '' } = item.dataset;
      return { item, entry: { kind, chapter: chapter.split(' ') } };
    });
    const asked = read(location.search, knownTo(form));
    for (const facet of facets) {
      const field = form.elements.namedItem(facet) as { value: string } | null;
      if (field) field.value = asked[facet];
    }
    form.addEventListener('input', () => this.#apply(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    // The form has its first values again only after its own handlers.
    form.addEventListener('reset', () => setTimeout(() => this.#apply(form)));
    this.#apply(form);
  }

  #apply(form: HTMLFormElement): void {
    const chosen = new URLSearchParams(new FormData(form) as never);
    const filter = read(chosen.toString(), knownTo(form));
    for (const { item, entry } of this.#all) item.hidden = !fits(entry, filter);
    const entries = this.#all.map(({ entry }) => entry);
    for (const { facet, value, show } of counters(form))
      show(countOf(entries, filter, facet, value));
    const shown = entries.filter((entry) => fits(entry, filter)).length;
    put(
      this.querySelector('[data-shown]'),
      (this.dataset['words'] ?? '')
        .replace('{shown}', String(shown))
        .replace('{count}', String(entries.length)),
    );
    (this.querySelector('.gallery-nothing') as HTMLElement).hidden = shown > 0;
    const query = write(filter);
    (form.querySelector('[type="reset"]') as HTMLElement).hidden = query === '';
    if (query !== location.search)
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  }
}

/** Every value that the form offers. */
function knownTo(form: HTMLFormElement): Record<Facet, string[]> {
  const values = (selector: string) =>
    [...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(selector)].map(
      ({ value }) => value,
    );
  return { kind: values('input[name="kind"]'), chapter: values('select option') };
}

/** Places that show how many figures a value would leave: beside a radio button, in the text of an option. */
function counters(form: HTMLFormElement) {
  const kinds = [...form.querySelectorAll<HTMLElement>('[data-count]')].map((output) => ({
    facet: 'kind' as Facet,
    value: output.dataset['count'] ?? '',
    show: (count: number) => put(output, String(count)),
  }));
  const chapters = [...form.querySelectorAll<HTMLOptionElement>('option[data-label]')].map(
    (option) => ({
      facet: 'chapter' as Facet,
      value: option.value,
      show: (count: number) => put(option, `${option.dataset['label']} (${count})`),
    }),
  );
  return [...kinds, ...chapters];
}

if (!customElements.get('chart-gallery')) customElements.define('chart-gallery', ChartGallery);
