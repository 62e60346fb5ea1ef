import type { Mark } from './contract.ts';
import { round } from './marks.ts';
import type { Size } from './sizes.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as it may stand in markup, in an element or in an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] as string);

const value = (raw: number | string): string =>
  typeof raw === 'number' ? String(round(raw)) : escaped(raw);

function element({ key, tag, attrs, text, children }: Mark, keyed: boolean): string {
  const pairs = Object.entries(attrs).map(([name, raw]) => ` ${name}="${value(raw)}"`);
  const inner =
    (text === undefined ? '' : escaped(text)) +
    (children ?? []).map((child) => element(child, keyed)).join('');
  const open = `<${tag}${keyed ? ` data-key="${escaped(key)}"` : ''}${pairs.join('')}`;
  return inner ? `${open}>${inner}</${tag}>` : `${open}/>`;
}

/** Marks as markup, to stand inside an SVG; `keyed` with the keys by which a picture that changes finds them. */
export const markup = (marks: readonly Mark[], keyed = true): string =>
  marks.map((mark) => element(mark, keyed)).join('');

/**
 * Marks as the text of one SVG. It is hidden from assistive technology:
 * the frame around it carries the picture's role and words.
 */
export function svg(marks: readonly Mark[], size: Size, state: string, keyed = true): string {
  const root = `class="drawing ${size.name}" viewBox="0 0 ${size.width} ${size.height}" font-size="${size.text}" data-state="${escaped(state)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${root} aria-hidden="true" focusable="false">${markup(marks, keyed)}</svg>`;
}
