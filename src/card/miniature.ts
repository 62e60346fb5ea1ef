import type { Mark } from '#draw/contract.ts';
import { sizes } from '#draw/sizes.ts';
import { type Scheme, schemeCss } from '#draw/standalone.ts';
import { svg } from '#draw/svg.ts';
import { marksCss } from '#figure/marks-css.ts';
import { figureOf } from '#figure/registry.ts';
import { locales } from '#i18n/locales.ts';
import { groundSvg } from '#maps/ground-svg.ts';
import type { GroundName } from '#maps/live-map.ts';

/** Signs that explain others, and lines to words: without the words they would say something else. */
const explaining = /^(key|legend|name|leader|sample)(-|$)/;

/** What is left of marks without their words, which nobody could read at this size. */
const wordless = (marks: readonly Mark[]): Mark[] =>
  marks
    .filter(({ tag, key }) => tag !== 'text' && !explaining.test(key))
    .map((mark) => (mark.children ? { ...mark, children: wordless(mark.children) } : mark));

/** So small, what a step leaves in the background would be gone. */
const louder = '.drawing .bar.is-quiet{opacity:.75}';

/**
 * A chapter's picture for lists: a file of its own, small and without words, so one for all languages. A map
 * brings its ground along, because an image may not ask for another file.
 */
export function miniature(figure: string, state: string, scheme: Scheme): string {
  const { card } = sizes;
  const drawn = svg(wordless(figureOf(figure).draw(state, locales[0], card)), card, state);
  const grounds = new Set([...drawn.matchAll(/href="(\w+)#/g)].map(([, name]) => name));
  const defs = [...grounds].map((name) => groundSvg(name as GroundName)).join('');
  return drawn
    .replace(/href="\w+#/g, 'href="#')
    .replace(
      '>',
      `><style>${schemeCss(marksCss([figure]), scheme)}${louder}</style>${defs && `<defs>${defs}</defs>`}`,
    );
}
