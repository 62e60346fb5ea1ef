/** How the shapes of an SVG are painted by its own style sheet, for the tests of pictures without colour. */

interface Rule {
  selector: string;
  /** Attributes and classes first, then elements; later rules win a tie. */
  weight: number;
  declarations: readonly (readonly [name: string, value: string])[];
}

/** What a shape looks like; a paint is `none`, a colour or the id of a pattern. */
export interface Look {
  element: Element;
  fill: string;
  stroke: string;
  dash: string;
  width: number;
  /** Fill and stroke as they are named, before they are thinned. */
  named: readonly [fill: string, stroke: string];
}

/** The rules of a flat style sheet, one for each selector, in the order in which they win. */
export function rulesOf(css: string): Rule[] {
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(
    ([, selectors = '', body = '']) => {
      const declarations = body.split(';').flatMap((line) => {
        const [name, ...value] = line.split(':');
        return name && value.length ? [[name.trim(), value.join(':').trim()] as const] : [];
      });
      return selectors.split(',').map((selector) => ({
        selector: selector.trim(),
        weight: weightOf(selector.trim()),
        declarations,
      }));
    },
  );
  return rules.sort((a, b) => a.weight - b.weight);
}

const weightOf = (selector: string): number =>
  (selector.match(/[.[]/g)?.length ?? 0) * 100 + (selector.match(/(^|\s)[a-z]/g)?.length ?? 0);

const inherited = [
  'color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-width',
];

const initial: Record<string, string> = {
  color: '#000',
  fill: '#000',
  stroke: 'none',
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
};

/** Reads looks from a picture; an element's values are worked out once. */
export function looker(svg: Document): (element: Element) => Look {
  const rules = rulesOf(svg.querySelector('style')?.textContent ?? '');
  const known = new Map<Element, Record<string, string>>();
  const values = (element: Element): Record<string, string> => {
    const found = known.get(element);
    if (found) return found;
    const parent = element.parentElement;
    const from = parent ? values(parent) : { ...initial, opacity: '1' };
    const own: Record<string, string> = {};
    for (const name of [...inherited, 'opacity']) {
      const attribute = element.getAttribute(name);
      if (attribute !== null) own[name] = attribute;
    }
    for (const { selector, declarations } of rules)
      if (element.matches(selector)) for (const [name, value] of declarations) own[name] = value;
    const made = { ...from, ...own };
    made['opacity'] = String(Number(from['opacity']) * Number(own['opacity'] ?? 1));
    known.set(element, made);
    return made;
  };
  return (element) => {
    const of = values(element);
    const opacity = Number(of['opacity']);
    // A line has no inside.
    if (element.localName === 'line') of['fill'] = 'none';
    return {
      element,
      fill: paint(of['fill'], of['color'], opacity * Number(of['fill-opacity'])),
      stroke: paint(of['stroke'], of['color'], opacity * Number(of['stroke-opacity'])),
      dash: of['stroke-dasharray'] ?? 'none',
      width: Number.parseFloat(of['stroke-width'] ?? '1'),
      named: [paint(of['fill'], of['color'], 1), paint(of['stroke'], of['color'], 1)],
    };
  };
}

/** A paint as it shows on white. */
function paint(value = 'none', color = '#000', opacity: number): string {
  if (value === 'none' || value === 'transparent' || opacity === 0) return 'none';
  const pattern = value.match(/^url\(#(.+)\)$/)?.[1];
  if (pattern) return pattern;
  const shown = value === 'currentColor' ? color : value;
  const channels = rgb(shown).map((channel) => Math.round(255 - (255 - channel) * opacity));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** @throws Error for a colour that is not written in hexadecimal digits. */
function rgb(hex: string): [number, number, number] {
  const digits = hex.match(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i)?.[1];
  if (!digits) throw new Error(`no colour: ${hex}`);
  const pairs = digits.length === 3 ? [...digits].map((one) => one + one) : digits.match(/../g);
  return (pairs as string[]).map((pair) => Number.parseInt(pair, 16)) as [number, number, number];
}

/** The contrast of two colours as WCAG reckons it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = rgb(hex).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
