import { fill } from '#i18n/fill.ts';
import { type Locale, regions } from '#i18n/locales.ts';
import { put } from '#reference/put.ts';
import {
  type Choice,
  type Embeddable,
  embedAddress,
  snippets,
  type Theme,
  type Way,
} from './snippets.ts';
import { startTabs } from './tabs.ts';

/** What the page knows of a figure in one language. */
interface Known extends Embeddable {
  /** The embed's path on this host. */
  path: string;
  /** Recommended heights, for each of the widths. */
  heights: readonly number[];
}

/** The least a preview may be high, whatever it says, in CSS pixels. */
const least = 80;
const most = 4000;

/** Code to embed a figure, as chosen, and a preview of it. */
class EmbedPanel extends HTMLElement {
  #known: Readonly<Record<string, Known>> = {};
  #widths: readonly number[] = [];
  #words: Readonly<Record<string, string>> = {};
  #integer = new Intl.NumberFormat(regions[document.documentElement.lang as Locale]);
  #form: HTMLFormElement | null = null;
  #frame: HTMLIFrameElement | undefined;
  #shown = '';

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    if (!this.#form || this.#shown) return;
    this.#known = JSON.parse(this.dataset['figure'] ?? '{}');
    this.#widths = JSON.parse(this.dataset['widths'] ?? '[]');
    this.#words = JSON.parse(this.dataset['words'] ?? '{}');
    this.addEventListener('change', () => this.#update());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    const list = this.querySelector<HTMLElement>('[role="tablist"]');
    if (list) startTabs(list);
    addEventListener('message', (event) => this.#size(event));
    this.#update();
  }

  #update(): void {
    const asked = new FormData(this.#form as HTMLFormElement);
    const given = (name: string) => String(asked.get(name) ?? '');
    const figure = this.#known[given('language')];
    if (!figure) return;
    const choice: Choice = {
      theme: given('theme') as Theme,
      state: given('state'),
      plain: given('plain') === 'yes',
      edition: given('edition'),
      height: figure.heights[this.#widths.indexOf(Number(given('column')))] ?? least,
    };
    const texts = snippets(figure, choice);
    for (const way of this.querySelectorAll<HTMLElement>('[data-way]'))
      put(way.querySelector('[data-copy-text]'), texts[way.dataset['way'] as Way]);
    this.#recommend(figure);
    const address = embedAddress(figure.path, choice);
    const link = this.querySelector<HTMLAnchorElement>('[data-open]');
    if (link) link.href = address;
    this.#preview(figure, address);
  }

  /** Heights differ with the language. */
  #recommend({ heights }: Known): void {
    const { columnAt = '', pixels = '' } = this.#words;
    const cells = this.querySelectorAll('[data-heights] td');
    const columns = this.querySelectorAll<HTMLOptionElement>('[name="column"] option');
    heights.forEach((height, index) => {
      const shown = this.#integer.format(height);
      put(cells[index], fill(pixels, { n: shown }));
      const option = columns[index];
      const [name = '', width = ''] = [option?.dataset['name'], option?.value];
      put(option, fill(columnAt, { name, width, height: shown }));
    });
  }

  /** A new frame for each address: one that went from page to page would fill the reader's history. */
  #preview({ heights }: Known, address: string): void {
    const box = this.querySelector<HTMLElement>('.embed-frame');
    const chosen = this.querySelector<HTMLInputElement>('input[name="preview"]:checked');
    if (!box || !chosen) return;
    const width = Number(chosen.value);
    if (address !== this.#shown || !this.#frame) {
      this.#shown = address;
      this.#frame = document.createElement('iframe');
      this.#frame.title = box.parentElement?.dataset['title'] ?? '';
      // As a cautious host would frame it.
      this.#frame.setAttribute(
        'sandbox',
        'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      );
      this.#frame.src = address;
      this.#frame.style.height = `${nearest(this.#widths, heights, width)}px`;
      box.replaceChildren(this.#frame);
    }
    this.#frame.style.width = `${width}px`;
  }

  /** The preview says its height as it does to every host. */
  #size({ source, data }: MessageEvent<unknown>): void {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
    if (type !== 'line-lab:size' || typeof height !== 'number' || !(height > 0)) return;
    this.#frame.style.height = `${Math.min(Math.max(height, least), most)}px`;
  }
}

/** The height recommended for the width that is next. */
function nearest(widths: readonly number[], heights: readonly number[], width: number): number {
  const far = widths.map((one) => Math.abs(one - width));
  return heights[far.indexOf(Math.min(...far))] ?? least;
}

if (!customElements.get('embed-panel')) customElements.define('embed-panel', EmbedPanel);
