import { describe, expect, test } from 'vitest';
import { withGround } from './flat-ground.ts';
import { groundNames } from './ground-svg.ts';

const size = { width: 760, height: 470 };

const drawing = (ground: string, id: string, scale: number) =>
  `<svg><use data-key="it" class="line" href="${ground}#${id}" transform="translate(-2054.7 -4788.9) scale(${scale})"/></svg>`;

describe.each(groundNames)('the ground %s', (name) => {
  const flat = withGround(drawing(name, 'ground', 0.12), size);

  test('is written into the drawing, in its pixels', () => {
    expect(flat).toMatch(/^<svg><g data-key="it" class="line"><g fill=/);
    expect(flat).not.toMatch(/<use|href|vector-effect|NaN|undefined|scale/);
    expect(flat.match(/<path d="M/g)?.length).toBeGreaterThan(3);
    expect(flat).not.toContain('d=""');
  });

  test('leaves out what lies outside the picture', () => {
    const far = withGround(drawing(name, 'ground', 0.12).replace('-2054.7', '90000'), size);
    expect(far.length).toBeLessThan(flat.length / 4);
  });
});

test('a line keeps the class that colours it, and no id', () => {
  const flat = withGround(drawing('basemap', 'map-part-rio-grande', 0.12), size);
  expect(flat).toMatch(/<g data-key="it" class="line"><path d="M[^"]+"\/><\/g>/);
});

test('a line is where its ground has it', () => {
  const flat = withGround(drawing('basemap', 'map-part-rio-grande', 0.12), size);
  const [, x = '', y = ''] = flat.match(/d="M(\S+) (\S+?)L/) ?? [];
  const far = withGround(
    drawing('basemap', 'map-part-rio-grande', 0.12).replace('-2054.7', '-2044.7'),
    size,
  );
  const [, x10 = '', y10 = ''] = far.match(/d="M(\S+) (\S+?)L/) ?? [];
  expect(Number(x10) - Number(x)).toBeCloseTo(10, 5);
  expect(y10).toBe(y);
});

test('what is not there stops the build', () => {
  expect(() => withGround(drawing('basemap', 'no-such', 1), size)).toThrow('no "no-such"');
});

test('a drawing without a ground stays as it is', () => {
  expect(withGround('<svg><path d="M0 0"/></svg>', size)).toBe('<svg><path d="M0 0"/></svg>');
});
