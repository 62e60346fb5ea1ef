/** How far away from the screen the panel is fetched, so that it is there when it is seen. */
const rootMargin = '400px';

/** The panel's script is for those who come near it. */
for (const panel of document.querySelectorAll('embed-panel')) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void import('./embed-panel.ts');
    },
    { rootMargin },
  );
  observer.observe(panel);
}
