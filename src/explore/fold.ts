/**
 * On a phone the list is cut off after its first rows: one that scrolls by itself would hold the thumb that
 * scrolls the page. A button shows all of it; so does whatever reaches a row that is cut off, such as the focus
 * or a search in the page.
 */
export function fold(list: HTMLElement, button: HTMLButtonElement): void {
  const [whole = '', less = ''] = button.dataset['words']?.split('|') ?? [];
  const open = (all: boolean): void => {
    list.toggleAttribute('data-whole', all);
    button.setAttribute('aria-expanded', String(all));
    button.textContent = all ? less : whole;
  };
  button.addEventListener('click', () => {
    open(!list.hasAttribute('data-whole'));
    button.scrollIntoView({ block: 'nearest' });
  });
  // With few rows there is nothing to show besides.
  const watch = new ResizeObserver(() => {
    const cut = list.scrollHeight > list.clientHeight + 1;
    button.hidden = !cut && !list.hasAttribute('data-whole');
  });
  for (const part of list.children) watch.observe(part);
  list.addEventListener('scroll', () => {
    if (list.scrollTop > 0 && getComputedStyle(list).overflowY === 'hidden') open(true);
  });
}
