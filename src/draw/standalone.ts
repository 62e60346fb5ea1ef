import tokensCss from '#styles/tokens.css?raw';
import type { Mark } from './contract.ts';
import type { Size } from './sizes.ts';
import { svg } from './svg.ts';

export type Scheme = 'light' | 'dark';

/** The declarations of the first block with this selector in the tokens. */
const block = (selector: string): string =>
  tokensCss.split(`\n${selector} {`)[1]?.split('}')[0]?.trim() ?? '';

const blocks: Record<Scheme, string> = {
  light: block(':root'),
  dark: block(":root[data-theme='dark']"),
};

/** The light colours. */
const tokens: ReadonlyMap<string, string> = new Map(
  [...blocks.light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
    name as string,
    (value as string).trim(),
  ]),
);

/** The interface face by the name inside its file, which is that of its thinnest cut. The rasteriser takes no list of names. */
export const sans = 'Libre Franklin Thin';

const faces: ReadonlyMap<string, string> = new Map([
  ['--sans', sans],
  ['--move', '0s'],
]);

/**
 * Styles of marks for a picture outside a page, with every variable replaced by its value: one of `instead`, where
 * a picture has its own, or the light page's.
 * @throws Error naming a variable that has none.
 */
export function pictureCss(marksCss: string, instead?: ReadonlyMap<string, string>): string {
  return marksCss.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = instead?.get(name) ?? faces.get(name) ?? tokens.get(name);
    if (value === undefined)
      throw new Error(`marks.css uses ${name}, which tokens.css does not define`);
    return value;
  });
}

/** Styles of marks for a picture that a browser shows outside a page: with the colours of one scheme, still by name. */
export const schemeCss = (marksCss: string, scheme: Scheme): string =>
  `:root{${blocks[scheme]}}${marksCss}`;

/** A light token's value, such as the paper's colour. */
export function token(name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`no token ${name}`);
  return value;
}

/** A drawing placed inside another SVG. */
export function placed(
  marks: readonly Mark[],
  size: Size,
  state: string,
  box: { x: number; y: number; width: number },
): string {
  const height = (box.width * size.height) / size.width;
  return svg(marks, size, state).replace(
    '<svg ',
    `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${height}" `,
  );
}
