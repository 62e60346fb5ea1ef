/** Keeps the picture that is shown in the address, as `?s=`, and in the way to the other language. */
class FigureStates extends HTMLElement {
  #choices: HTMLInputElement[] = [];

  connectedCallback(): void {
    if (this.#choices.length) return;
    this.#choices = [...this.querySelectorAll<HTMLInputElement>('input[name="state"]')];
    const asked = new URLSearchParams(location.search).get('s');
    // The first one, too: after a reload some browsers bring back what was chosen before.
    const choice = this.#choices.find(({ value }) => value === asked) ?? this.#choices[0];
    if (choice) choice.checked = true;
    this.addEventListener('change', () => this.#keep());
    this.#lead();
  }

  /** The first picture is what the address shows without saying so. */
  #keep(): void {
    const chosen = this.#choices.find(({ checked }) => checked);
    const query = new URLSearchParams(location.search);
    query.delete('s');
    if (chosen && chosen !== this.#choices[0]) query.set('s', chosen.value);
    const { pathname, hash } = location;
    history.replaceState(history.state, '', `${pathname}${query.size ? `?${query}` : ''}${hash}`);
    this.#lead();
  }

  #lead(): void {
    const link = document.querySelector<HTMLAnchorElement>('a[data-language]');
    const asked = new URLSearchParams(location.search).get('s');
    const known = this.#choices.some(({ value }) => value === asked);
    if (link) link.search = asked && known ? `?s=${asked}` : '';
  }
}

if (!customElements.get('figure-states')) customElements.define('figure-states', FigureStates);
