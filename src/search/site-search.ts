import { loadIndex } from './pagefind.ts';
import { type Found, forIndex, type Piece, partsOf, queryOf } from './results.ts';

/** After the last key, in milliseconds. */
const rest = 200;
/** Pages shown at once, and parts of each. */
const few = 8;
const parts = 4;

type Words = Record<'loading' | 'found' | 'foundOne' | 'none' | 'failed' | 'more', string>;
type Result = { data: () => Promise<Found> };

/** The search: looks up the words in the field while they are typed, lists what was found, and keeps the address. */
class SiteSearch extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches, so that the answer to an earlier one cannot overwrite a later. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    field.value = queryOf(new URLSearchParams(location.search).get('q'));
    field.addEventListener('focus', () => void this.#index().catch(() => {}), { once: true });
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(field.value), rest);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#search(field.value);
    });
    if (field.value) void this.#search(field.value);
  }

  #index() {
    return loadIndex(this.dataset['base'] ?? '/');
  }

  async #search(asked: string): Promise<void> {
    const turn = ++this.#turn;
    const query = queryOf(asked);
    const address = query ? `?${new URLSearchParams({ q: query })}` : '';
    if (address !== location.search)
      history.replaceState(history.state, '', `${location.pathname}${address}`);
    if (!query) return this.#show(turn, '', []);
    this.#say('loading');
    try {
      const { results } = await (await this.#index()).search(forIndex(query));
      const first = await Promise.all(results.slice(0, few).map((result) => result.data()));
      if (turn !== this.#turn) return;
      const { length } = results;
      this.#say(length === 0 ? 'none' : length === 1 ? 'foundOne' : 'found', {
        query,
        count: String(length),
      });
      this.#show(turn, query, first, results.slice(few));
    } catch {
      if (turn === this.#turn) this.#say('failed');
    }
  }

  /** Lists pages, and offers the next ones. */
  #show(turn: number, query: string, pages: readonly Found[], rest: readonly Result[] = []): void {
    const list = this.querySelector('ol');
    if (turn !== this.#turn || !list) return;
    if (!query) this.#say();
    list.replaceChildren(...pages.map(pageItem));
    const more = this.querySelector<HTMLButtonElement>('.search-more');
    if (!more) return;
    let left = rest;
    more.hidden = left.length === 0;
    more.onclick = async () => {
      const next = await Promise.all(left.slice(0, few).map((result) => result.data()));
      if (turn !== this.#turn) return;
      left = left.slice(few);
      const items = next.map(pageItem);
      list.append(...items);
      more.hidden = left.length === 0;
      items[0]?.querySelector('a')?.focus();
    };
  }

  #say(name?: keyof Words, values: Record<string, string> = {}): void {
    const words: Words = JSON.parse(this.dataset['words'] ?? '{}');
    const said = this.querySelector('[role="status"]');
    const text = name ? words[name] : '';
    if (said) said.textContent = text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  }
}

/** One page with its parts. Every text becomes a text node: what was typed and what was found are never markup. */
function pageItem(page: Found): HTMLElement {
  const item = element('li');
  const title = link(page.url, page.meta['title'] ?? page.url);
  title.className = 'search-title';
  item.append(title);
  if (page.meta['kind']) item.append(element('span', page.meta['kind']));
  const list = element('ul');
  for (const part of partsOf(page, parts)) {
    const inner = part.id ? link(`${page.url}#${part.id}`) : element('p');
    if (part.title.length) {
      const title = element('b');
      title.append(...marked(part.title));
      inner.append(title, ' ');
    }
    inner.append(...marked(part.words));
    const row = element('li');
    row.append(inner);
    list.append(row);
  }
  item.append(list);
  return item;
}

const marked = (pieces: readonly Piece[]): (HTMLElement | string)[] =>
  pieces.flatMap(({ text, hit }) => [hit ? element('mark', text) : text, ' ']);

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function link(href: string, text = ''): HTMLAnchorElement {
  const made = element('a', text) as HTMLAnchorElement;
  made.href = href;
  made.dataset['prefetch'] = '';
  return made;
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
