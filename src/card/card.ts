import { Resvg } from '@resvg/resvg-js';
import { box, path, place } from '#chapters/line.ts';
import { sizes } from '#draw/sizes.ts';
import { pictureCss, placed, sans, token } from '#draw/standalone.ts';
import { escaped } from '#draw/svg.ts';
import { wrapped } from '#draw/text.ts';
import { marksCss } from '#figure/marks-css.ts';
import { figureOf } from '#figure/registry.ts';
import { pictureFonts } from '#fonts/subset.ts';
import type { Locale } from '#i18n/locales.ts';
import { words } from '#i18n/words.ts';

interface Card {
  lang: Locale;
  order: number;
  title: string;
  question: string;
  figure: string;
  state: string;
}

/** The serif as its font file calls it; its cuts differ by weight. */
const serif = 'Newsreader 16pt';

const width = 1200;
const height = 630;

/** The serif runs a tenth narrower than the face that is measured. */
const wrap = (text: string, size: number, room: number) => wrapped(text, room / 0.9, size);

/** The social card of a chapter as an SVG: title and question, the line up to the chapter, one of its figures. */
export function cardSvg({ lang, order, title, question, figure, state }: Card): string {
  const [ink, soft, pale, focus] = ['--ink', '--soft', '--pale', '--focus'].map(token);
  const drawing = figureOf(figure);
  const at = place(order, 1);
  const lines = (
    list: readonly string[],
    x: number,
    y: number,
    size: number,
    step: number,
    attrs: string,
  ) =>
    list
      .map(
        (line, index) =>
          `<text x="${x}" y="${y + index * step}" font-size="${size}" ${attrs}>${escaped(line)}</text>`,
      )
      .join('');
  const finding = wrap(drawing.words(lang).title, 34, 650);
  const scale = 330 / box.width;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>${pictureCss(marksCss([figure]))}</style><rect width="100%" height="100%" fill="${token('--paper')}"/>
${lines([words[lang].site], 56, 76, 22, 0, `font-family="${sans}" font-weight="600" fill="${ink}"`)}
${lines([title], 52, 190, 92, 0, `font-family="${serif}" font-weight="480" fill="${ink}"`)}
${lines(wrap(question, 30, 370), 56, 250, 30, 40, `font-family="${serif}" font-weight="400" fill="${ink}"`)}
<g transform="translate(56 430) scale(${scale})" fill="none" stroke-linejoin="round"><path d="${path()}" stroke="${pale}" stroke-width="7"/>
<path d="${Array.from({ length: order }, (_, index) => path(index + 1)).join('')}" stroke="${ink}" stroke-width="11"/><circle cx="${at.x}" cy="${at.y}" r="22" fill="${focus}"/></g>
${lines(finding, 490, 84, 34, 40, `font-family="${serif}" font-weight="570" fill="${ink}"`)}
${lines(wrap(drawing.words(lang).measure, 18, 610), 490, 84 + finding.length * 40 - 8, 18, 25, `font-family="${sans}" fill="${soft}"`)}
${placed(drawing.draw(state, lang, sizes.card), sizes.card, state, { x: 484, y: 196, width: 670 })}
</svg>`;
}

/** The social card as a PNG, set in the site's own faces whatever the machine has. */
export async function cardPng(card: Card): Promise<Uint8Array> {
  const fontFiles = await pictureFonts();
  const image = new Resvg(cardSvg(card), { font: { fontFiles, loadSystemFonts: false } });
  return image.render().asPng();
}
