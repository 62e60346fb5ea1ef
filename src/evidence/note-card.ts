/** The note of a number, claim or term opens as a card beside it, instead of at the end of the chapter. */
const card = document.querySelector<HTMLElement>('#note-card');
const place = card?.querySelector('[data-note]');

/** Opens the note that a link leads to, beside the link. */
export function openNote(link: HTMLAnchorElement): void {
  const note = document.getElementById(link.hash.slice(1));
  if (!card || !place || !note) return;
  const copy = document.createElement('div');
  copy.className = 'note-card';
  copy.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
  place.replaceChildren(copy);
  card.setAttribute('aria-label', note.querySelector('p')?.textContent ?? '');
  if (card.matches(':popover-open')) card.hidePopover();
  // The source makes the card follow the link in focus order, and anchors it where the engine can.
  card.showPopover({ source: link } as never);
  card.querySelector<HTMLElement>('.note-close')?.focus();
}

if (card && 'showPopover' in card) {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.fact, a.claim, a.term');
    const plain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain) return;
    event.preventDefault();
    openNote(link);
  });
  card.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('.note-close') || target.closest('a[href^="#"]')) card.hidePopover();
  });
  card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') place?.replaceChildren();
  });
}
