import { Resvg } from '@resvg/resvg-js';
import { pictureFonts } from '#fonts/subset.ts';

/** An SVG as PNG, set in the site's own faces whatever the machine has; `scale` is pixels for each unit. */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const fontFiles = await pictureFonts();
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: false },
  });
  return new Uint8Array(image.render().asPng());
}
