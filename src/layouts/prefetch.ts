/**
 * Fetches a page when a reader is about to go there: by mouse, by keyboard or by touch, of those links that say
 * `data-prefetch`. By `fetch`, because Firefox counts `<link rel="prefetch">` under `default-src`, which allows nothing.
 */
const rest = 80;
const fetched = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the reader's line or wish speaks against fetching what may not be wanted. */
function isSpared(): boolean {
  const { saveData = false, effectiveType = '' } =
    (navigator as { connection?: Connection }).connection ?? {};
  return saveData || effectiveType.endsWith('2g');
}

function soon(event: Event): void {
  clearTimeout(timer);
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-prefetch]');
  if (!link || link.origin !== location.origin || isSpared()) return;
  const page = link.href.replace(/#.*/, '');
  if (page === location.href.replace(/#.*/, '') || fetched.has(page)) return;
  timer = setTimeout(() => {
    fetched.add(page);
    fetch(page, { priority: 'low' }).catch(() => fetched.delete(page));
  }, rest);
}

for (const sign of ['pointerover', 'focusin', 'touchstart'])
  addEventListener(sign, soon, { passive: true });
