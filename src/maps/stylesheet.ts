/** Adds a stylesheet and waits for it. A file, because the page's policy allows no style element added later. */
export const stylesheet = (href: string): Promise<unknown> =>
  new Promise((done, failed) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href, onload: done, onerror: failed });
    document.head.append(link);
  });
