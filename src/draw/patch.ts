/**
 * Makes one drawing like another, element by element, matched by `data-key`.
 * Elements that stay keep their identity, so CSS transitions carry them to their new place;
 * an element already in place is never inserted again, because moving a node ends its transition.
 */
export function patch(live: Element, target: Element): void {
  if (live.isEqualNode(target)) return;
  attributes(live, target);
  if (target.childElementCount === 0) {
    const same = live.childElementCount === 0 && live.textContent === target.textContent;
    if (!same) live.textContent = target.textContent;
    return;
  }
  if (live.childElementCount === 0) live.textContent = '';
  const old = new Map([...live.children].map((child) => [key(child), child]));
  let place = live.firstElementChild;
  for (const wanted of target.children) {
    const child = old.get(key(wanted));
    if (child) {
      old.delete(key(wanted));
      patch(child, wanted);
      if (child === place) place = place.nextElementSibling;
      else if (child.compareDocumentPosition(place ?? live) & Node.DOCUMENT_POSITION_PRECEDING)
        place = child.nextElementSibling;
    } else {
      live.insertBefore(wanted.cloneNode(true), place);
    }
  }
  for (const child of old.values()) child.remove();
}

const key = (element: Element): string => element.getAttribute('data-key') ?? '';

/** What a reader has chosen to see is not the picture's to change. */
const readers = new Set(['data-off', 'data-chosen']);

function attributes(live: Element, target: Element): void {
  // By name: the list of attributes makes an object of each, and a picture has thousands.
  for (const name of target.getAttributeNames()) {
    const value = target.getAttribute(name) ?? '';
    if (live.getAttribute(name) !== value) live.setAttribute(name, value);
  }
  for (const name of live.getAttributeNames())
    if (!target.hasAttribute(name) && !readers.has(name)) live.removeAttribute(name);
}
