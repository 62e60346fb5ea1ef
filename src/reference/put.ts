/** Writes only what changes, so that nothing is announced or laid out in vain. */
export function put(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
