import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';
import { charset } from './charset.ts';
import { type Cut, cuts } from './cuts.ts';

// Not this file's own place: the build bundles it into another folder. npm runs scripts at the root.
const root = pathToFileURL(`${process.cwd()}/`);
const folder = new URL('.cache/fonts/', root);

type Format = 'woff2' | 'truetype';

/** Cuts one font file, or reuses the last cut made from the same input. Returns its path from the project root. */
async function make(cut: Pick<Cut, 'file' | 'from' | 'axes'>, format: Format): Promise<string> {
  const input = readFileSync(new URL(`node_modules/${cut.from}`, root));
  const version = createHash('sha256')
    .update(input)
    .update(JSON.stringify([cut.axes, charset, format]))
    .digest('hex')
    .slice(0, 8);
  const name = `${cut.file}-${version}.${format === 'woff2' ? 'woff2' : 'ttf'}`;
  const target = new URL(name, folder);
  if (!existsSync(target)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      target,
      await subsetFont(input, charset, { targetFormat: format, variationAxes: cut.axes }),
    );
  }
  return `.cache/fonts/${name}`;
}

/** The woff2 files of all cuts, for Astro's `fonts` option. */
export async function webFonts(): Promise<(Cut & { path: string })[]> {
  return Promise.all(cuts.map(async (cut) => ({ ...cut, path: await make(cut, 'woff2') })));
}

/** Static TrueType files for pictures drawn at build: the rasteriser reads no woff2 and no variable axes. */
export async function pictureFonts(): Promise<string[]> {
  const franklin = cuts.find((cut) => cut.file === 'franklin') as Cut;
  const fixed = cuts.filter((cut) => cut.family !== 'Libre Franklin' && cut.style === 'normal');
  const weights = [400, 600].map((wght) => ({
    ...franklin,
    file: `franklin-${wght}`,
    axes: { wght },
  }));
  return Promise.all([...fixed, ...weights].map((cut) => make(cut, 'truetype')));
}
