/** How long a button says that it has done its work, in milliseconds. */
const moment = 2500;

/**
 * Buttons that copy the text beside them. The button says so and the status does too; where the browser does not
 * let a page copy, the text is marked, and both say that instead.
 */
class CopyTexts extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
  }

  handleEvent(event: Event): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-copy]');
    const source = button?.parentElement?.querySelector('[data-copy-text]');
    if (button && source) void this.#copy(button, source);
  }

  async #copy(button: HTMLButtonElement, source: Element): Promise<void> {
    const { copied, marked } = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    const done = await navigator.clipboard
      ?.writeText(source.textContent ?? '')
      .then(() => true)
      .catch(() => false);
    if (!done) getSelection()?.selectAllChildren(source);
    const said = (done ? copied : marked) ?? '';
    const status = this.querySelector('[role="status"]');
    // Emptied first: the same words a second time would not be announced.
    if (status) status.textContent = '';
    button.dataset['said'] = said;
    setTimeout(() => {
      if (status) status.textContent = said;
    }, 50);
    setTimeout(() => delete button.dataset['said'], moment);
  }
}

if (!customElements.get('copy-texts')) customElements.define('copy-texts', CopyTexts);
