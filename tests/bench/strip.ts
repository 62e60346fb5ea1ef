import { JSDOM } from 'jsdom';

/** The same page as bare text: what the browser shows at the earliest, to compare with. */
export function stripToText(html: string): string {
  const dom = new JSDOM(html);
  const { document } = dom.window;
  const weight = 'script, style, svg, link, img, picture, template, meta[http-equiv]';
  for (const element of document.querySelectorAll(weight)) element.remove();
  for (const element of document.querySelectorAll('[style]')) element.removeAttribute('style');
  return dom.serialize();
}
