/** What content systems leave of markup that a writer pastes, made from their documented lists. */
import { JSDOM } from 'jsdom';

/** Elements that survive, with their attributes; `style` with the properties that survive in it. */
interface Rules {
  elements: Readonly<Record<string, readonly string[]>>;
  styles?: readonly string[];
}

/** The markup without what is not allowed: the words of an unknown element stay, those of a script do not. */
export function sanitise(html: string, { elements, styles = [] }: Rules): string {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  for (const element of document.querySelectorAll('script, style')) element.remove();
  for (const element of document.body.querySelectorAll('*')) {
    const allowed = elements[element.localName];
    if (!allowed) element.replaceWith(...element.childNodes);
    for (const { name } of [...element.attributes])
      if (!allowed?.includes(name)) element.removeAttribute(name);
    const kept = (element.getAttribute('style') ?? '')
      .split(';')
      .filter((rule) => styles.includes(rule.split(':')[0]?.trim() ?? ''));
    if (element.hasAttribute('style')) element.setAttribute('style', kept.join(';'));
  }
  return document.body.innerHTML;
}

const words = { p: [], blockquote: [], a: ['href'] } as const;
const frame = ['src', 'width', 'height', 'frameborder', 'scrolling', 'title'] as const;

/** WordPress, of what an oEmbed provider sends that is not on its list. */
export const wordpressRules: Rules = {
  elements: {
    a: ['href'],
    blockquote: [],
    iframe: [...frame, 'marginwidth', 'marginheight'],
  },
};

/** Canvas, of what a teacher writes. */
export const canvasRules: Rules = {
  elements: {
    ...words,
    iframe: [...frame, 'name', 'align', 'sandbox', 'allowfullscreen', 'style'],
    img: ['src', 'alt', 'width', 'height'],
  },
  styles: ['width', 'height', 'min-height', 'border'],
};

/** Moodle, of what a teacher writes where frames are trusted, as in a page. */
export const moodleRules: Rules = {
  elements: { ...words, iframe: [...frame, 'style'], img: ['src', 'alt', 'width', 'height'] },
  styles: ['width', 'border'],
};

/** Moodle's forums, mail and feeds: no frame survives. */
export const textRules: Rules = {
  elements: { ...words, img: ['src', 'alt', 'width', 'height'] },
};
