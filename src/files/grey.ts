import type { Mark } from '#draw/contract.ts';
import { rect, translate } from '#draw/marks.ts';
import { ownGreyCss, short } from '#figure/marks-css.ts';
import shared from './grey.css?raw';

/** Every colour of the light page as a grey. Words are readable on paper, sea and land; tones that fill differ by eye. */
export const greys: ReadonlyMap<string, string> = new Map([
  ['--paper', '#fff'],
  ['--sheet', '#fff'],
  ['--ink', '#000'],
  ['--soft', '#4d4d4d'],
  ['--rule', '#d0d0d0'],
  ['--pale', '#bdbdbd'],
  ['--mid', '#757575'],
  ['--us', '#000'],
  ['--mexico', '#666'],
  ['--focus', '#000'],
  ['--focus-text', '#000'],
  ['--sea', '#ebebeb'],
  ['--sea-deep', '#dcdcdc'],
  ['--land', '#fff'],
  ['--land-mexico', '#f8f8f8'],
]);

const lines = (name: string, turn: number, step: number, width: number, tone = '#000') =>
  `<pattern id="grey-${name}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect width="${step}" height="${step}" fill="#fff"/><path d="M0 ${step / 2}H${step}" stroke="${tone}" stroke-width="${width}"/></pattern>`;

/** The patterns that rules may name, drawn in pixels of the drawing. */
export const greyDefs = [
  lines('hatch', 45, 3, 1.5),
  lines('back', -45, 3, 1.5),
  lines('light', 45, 7, 0.8, '#8c8c8c'),
  '<pattern id="grey-cross" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#fff"/><path d="M0 2H4M2 0V4" stroke="#000" stroke-width="1"/></pattern>',
  '<pattern id="grey-dots" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#fff"/><circle cx="1.5" cy="1.5" r="0.9"/><circle cx="4" cy="4" r="0.9"/></pattern>',
].join('');

/** What differs by colour alone, told apart without it: rules for marks that figures share, then a figure's own. */
export const greyRules = (figure: string): string => short(shared + (ownGreyCss.get(figure) ?? ''));

/** Classes of words before which a sample of their series stands. */
const sampled = (rules: string): Set<string> =>
  new Set([...rules.matchAll(/\.swatch\.([\w-]+)/g)].map(([, name]) => name as string));

/**
 * Marks with samples: where words name a series by their colour, a small field of the series' pattern stands before
 * them, or after them if that is where they end.
 */
export function withSamples(marks: readonly Mark[], figure: string, text: number): Mark[] {
  const names = sampled(greyRules(figure));
  return marks.flatMap((mark) => {
    const { attrs, key, tag } = mark;
    const series = String(attrs['class'] ?? '')
      .split(' ')
      .find((name) => names.has(name));
    const place = String(attrs['transform'] ?? '').match(/^translate\((\S+) (\S+)\)$/);
    if (tag !== 'text' || !series || !place) return [mark];
    const side = text * 0.75;
    const x = Number(place[1]) + (attrs['text-anchor'] === 'end' ? 5 : -5 - side);
    const sample = rect(`${key}-sample`, {
      class: `swatch ${series}`,
      transform: translate(x, Number(place[2]) - side),
      width: side,
      height: side,
    });
    return [sample, mark];
  });
}
