// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { sizes } from '#draw/sizes.ts';
import { token } from '#draw/standalone.ts';
import { overlaps } from '#draw/text.ts';
import { shapesIn, wordsIn } from '#figure/drawn.ts';
import { figures } from '#figure/registry.ts';
import { locales } from '#i18n/locales.ts';
import { namedFaces } from './faces.ts';
import { greyDefs, greys, withSamples } from './grey.ts';
import { contrast, type Look, looker } from './paints.ts';
import { plateSvg } from './plate.ts';

vi.stubEnv('SITE', 'https://site.test');

const picture = (figure: string, state: string, grey: boolean) =>
  plateSvg({ figure, state, lang: 'en', faces: namedFaces, grey });

const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

/** Colours by which marks are told apart; the others are paper, rules and the ground. */
const telling = new Set(['--ink', '--us', '--mexico', '--focus', '--pale', '--mid'].map(token));

const shapes = (svg: Document): Element[] =>
  [...svg.querySelectorAll('.drawing :is(rect, circle, path, line)')].filter(
    (shape) => !shape.closest('[data-key="ground"], .swatch'),
  );

/**
 * Two shapes of one form could be taken for each other: bars, discs of a size, paths with the same steps; in a sign
 * made of several shapes, only those of signs that are made of the same.
 */
function formOf(shape: Element): string {
  const steps = shape.getAttribute('d')?.replace(/[\d.\s,-]+/g, '') ?? '';
  const parent = shape.parentElement;
  const sign = parent?.getAttribute('transform')?.includes('scale(') ? [...parent.children] : [];
  const others = sign.map((one) => `${one.localName} ${one.getAttribute('d')}`);
  return [shape.localName, shape.getAttribute('r'), steps, ...others].join(' ');
}

/** The colour that a shape is known by. */
const colourOf = ({ named }: Look): string | undefined => named.find((one) => telling.has(one));

/** What a shape stands for, however strongly it is shown. */
const seriesOf = ({ element }: Look): string =>
  [element, element.parentElement, element.parentElement?.parentElement]
    .map((one) =>
      one
        ?.getAttribute('class')
        ?.replace(/\bis-(strong|quiet|key)\b/g, '')
        .trim(),
    )
    .join(' < ');

const isPattern = (paint: string) => paint !== 'none' && !paint.startsWith('#');

/** Whether two paints differ to an eye that sees no colour. */
function differ(a: string, b: string): boolean {
  if (a === b) return false;
  if (a === 'none' || b === 'none' || isPattern(a) || isPattern(b)) return true;
  return contrast(a, b) >= 3;
}

/** Another series differs by its fill, or where it has none by its line; the same one, shown more strongly, by either. */
function lookDiffers(a: Look, b: Look): boolean {
  if (differ(a.fill, b.fill)) return true;
  const lines = a.stroke !== 'none' && b.stroke !== 'none';
  const emphasis = seriesOf(a) === seriesOf(b);
  if (!emphasis && a.fill !== 'none') return lines && a.dash !== b.dash;
  const wider = Math.max(a.width, b.width) / Math.min(a.width, b.width) >= 1.4;
  return differ(a.stroke, b.stroke) || (lines && (a.dash !== b.dash || wider));
}

/** Kinds of marks of one form that differ by colour on the page, and in the picture without colour by nothing. */
function confusable(coloured: string, grey: string): string[] {
  const [page, print] = [parsed(coloured), parsed(grey)];
  const [inColour, inGrey] = [looker(page), looker(print)];
  const twins = shapes(print);
  const kinds = new Map<string, { form: string; colour: string; look: Look }>();
  for (const [index, shape] of shapes(page).entries()) {
    const colour = colourOf(inColour(shape));
    const look = inGrey(twins[index] as Element);
    const form = formOf(shape);
    const { fill, stroke, dash, width } = look;
    if (colour)
      kinds.set([form, colour, fill, stroke, dash, width].join('|'), { form, colour, look });
  }
  const list = [...kinds.values()];
  return list.flatMap((a, index) =>
    list
      .slice(index + 1)
      .filter((b) => a.form === b.form && a.colour !== b.colour && !lookDiffers(a.look, b.look))
      .map((b) => `${nameOf(a.look)} / ${nameOf(b.look)}`),
  );
}

const nameOf = ({ element, fill, stroke }: Look): string =>
  `${[element, element.parentElement, element.parentElement?.parentElement]
    .map((one) => one?.getAttribute('class') ?? one?.getAttribute('data-key'))
    .join(' < ')} (${fill}, ${stroke})`;

const states = [...figures].flatMap(([figure, { states }]) =>
  states.map((state) => ({ figure, state })),
);

describe.each(states)('$figure, $state', ({ figure, state }) => {
  const coloured = picture(figure, state, false);
  const grey = picture(figure, state, true);

  test('has no colour', () => {
    const colours = grey.match(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi) ?? [];
    const hues = colours.filter(
      (hex) => new Set(hex.slice(1).match(hex.length > 4 ? /../g : /./g)).size > 1,
    );
    expect(hues).toEqual([]);
    const named = grey.match(/\b(fill|stroke|color):\s*[^\s#;]+/g) ?? [];
    expect(named.filter((one) => !/none|currentColor|url/.test(one))).toEqual([]);
  });

  test('has patterns that it defines', () => {
    const ids = [...grey.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id);
    for (const id of new Set(ids)) expect(grey).toContain(` id="${id}"`);
  });

  test('tells apart without colour what differs by colour', () => {
    expect(confusable(coloured, grey)).toEqual([]);
  });

  test('has words that are as dark as words must be', () => {
    const svg = parsed(grey);
    const look = looker(svg);
    const dim = [...svg.querySelectorAll('text, tspan')].filter((text) => {
      const { fill } = look(text);
      if (contrast(fill, greys.get('--sea-deep') as string) >= 4.5) return false;
      // Light words stand on a dark field of their own group.
      const fields = [...(text.parentElement?.querySelectorAll('path, rect') ?? [])]
        .map((shape) => look(shape).fill)
        .filter((paint) => paint.startsWith('#') && paint !== '#ffffff');
      return !fields.length || fields.some((paint) => contrast(fill, paint) < 4.5);
    });
    expect(dim.map((text) => text.textContent)).toEqual([]);
  });
});

describe.each([...figures])('samples in %s', (id, figure) => {
  test.each(locales)('stand free: %s', (lang) => {
    for (const state of figure.states) {
      const marks = withSamples(figure.draw(state, lang, sizes.wide), id, sizes.wide.text);
      const words = wordsIn(marks, sizes.wide.text);
      for (const sample of shapesIn(marks).filter(({ key }) => key.endsWith('-sample'))) {
        expect(sample.x0).toBeGreaterThan(-18);
        expect(sample.x1).toBeLessThan(sizes.wide.width + 18);
        expect(words.filter((box) => overlaps(box, sample)).map((box) => box.words)).toEqual([]);
      }
    }
  });
});

describe('the check', () => {
  const [figure, state] = ['border-seizures-monthly', 'peak'];
  const grey = picture(figure, state, true);

  test('finds two series that have become the same grey', () => {
    const damaged = grey.replaceAll('url(#grey-hatch)', greys.get('--mid') as string);
    expect(damaged).not.toBe(grey);
    expect(confusable(picture(figure, state, false), damaged).length).toBeGreaterThan(0);
  });

  test('finds greys that are too near to each other', () => {
    const damaged = grey.replaceAll('url(#grey-hatch)', '#999');
    expect(confusable(picture(figure, state, false), damaged).join()).toContain('between');
  });
});

test('words that name a series by colour have a sample before them', () => {
  const grey = picture('border-seizures-monthly', 'peak', true);
  for (const name of ['ports', 'between']) expect(grey).toContain(`class="swatch ${name}"`);
  expect(picture('border-seizures-monthly', 'peak', false)).not.toContain('swatch');
});

test('every colour of the page has a grey, and patterns are black and white', () => {
  expect(greyDefs.match(/#(?!fff|000|8c8c8c)[0-9a-f]{3,6}/g)).toBeNull();
  for (const name of ['--us', '--mexico', '--focus', '--focus-text', '--sea', '--land-mexico'])
    expect(greys.get(name)).toMatch(/^#([0-9a-f])\1{2}$|^#([0-9a-f]{2})\2{2}$/);
});
