// Runs before the first paint, so that neither layout nor colours change afterwards.
// Asks for the typefaces at once where the line is fast. On a slow one the words come first, in a
// face that the machine has; the typefaces follow for the next page. Remembers choices for this
// visit only. If a script of the site fails to arrive, the page becomes the plain article that it
// is without script.
((root) => {
  var kept = {};
  var begins = false;
  try {
    // Storage is slow to open on a phone; a visit that begins with this page has kept nothing yet.
    begins =
      !document.referrer.startsWith(`${location.origin}/`) &&
      performance.getEntriesByType('navigation')[0].type === 'navigate';
    if (!begins) kept = sessionStorage;
  } catch {
    // Storage may be forbidden, as in a sandboxed frame; then choices last for the page.
  }
  root.dataset.read = kept.read === 'article' ? 'article' : 'scroll';
  if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
  if (kept.lens === 'on') root.dataset.lens = 'on';
  const { downlink = 10, saveData = false } = navigator.connection ?? {};
  const fast = downlink >= 5 && !saveData;
  const faces = document.currentScript.dataset.faces.split(' ');
  const fetchFaces = (rel) =>
    document.head.append(
      ...faces.map((href) =>
        Object.assign(document.createElement('link'), {
          rel,
          as: 'font',
          type: 'font/woff2',
          crossOrigin: '',
          href,
        }),
      ),
    );
  const follow = () => {
    if (!saveData) fetchFaces('prefetch');
    try {
      sessionStorage.faces = 'here';
    } catch {
      // Then the next page does without them, too.
    }
  };
  if (fast) fetchFaces('preload');
  else if (kept.faces !== 'here') {
    root.dataset.faces = 'later';
    // Well after the words have been painted.
    addEventListener('load', () => setTimeout(follow, 1000));
  }
  // A fade from page to page that is broken off, as by a quick reader, is no error.
  const calm = ({ viewTransition: fade }) => {
    fade?.ready.catch(() => {});
    fade?.finished.catch(() => {});
  };
  const expectFade = () => addEventListener('pagereveal', calm);
  // None leads to the first page of a visit, until the reader comes back to it: it is painted without waiting for one.
  if (!begins) expectFade();
  addEventListener('pageswap', (event) => {
    calm(event);
    expectFade();
  });
  // Nor is one that reaches a slow machine after the page: no script is given its promise, only the complaint.
  addEventListener('unhandledrejection', (event) => {
    const { name, message } = event.reason ?? {};
    if (name === 'InvalidStateError' && /transition/i.test(message)) event.preventDefault();
  });
  addEventListener(
    'error',
    (event) => {
      if (event.target.tagName === 'SCRIPT') delete root.dataset.read;
    },
    true,
  );
})(document.documentElement);
