import { sizes } from '#draw/sizes.ts';
import { pictureCss } from '#draw/standalone.ts';
import { escaped } from '#draw/svg.ts';
import { wrapped } from '#draw/text.ts';
import { marksCss } from '#figure/marks-css.ts';
import { asOfIn, publishersOf } from '#figure/origin.ts';
import { figureOf } from '#figure/registry.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { words } from '#i18n/words.ts';
import { filedFaces } from './faces.ts';
import { drawn, plateCss } from './plate.ts';

/** What other sites show beside a link. */
export const cardSize = { width: 1200, height: 630 };

const margin = 44;

/** The words stand in a column beside the drawing for phones, whose letters are large. */
const column = 352;
const drawing = { x: margin + column + 28, y: 38, width: 736 };

/** Sizes of the title, largest first: the first is taken that leaves room for the rest. */
const titleSizes = [42, 38, 34, 30, 27];

/** More names than this would be too small to read; the page has them all. */
const most = 3;

/** The social card of a figure: what was found, what is measured, source and date, and the cover's drawing. */
export function cardSvg(id: string, lang: Locale): string {
  const figure = figureOf(id);
  const say = words[lang];
  const text = figure.words(lang);
  const publishers = publishersOf(figure);
  const names = publishers.slice(0, most).join('; ') + (publishers.length > most ? '…' : '.');
  const foot = [
    ...wrapped(`${say.figure.source} ${names}`, column, 16),
    ...wrapped(`${say.figure.asOf} ${formats[lang].date(asOfIn(figure))}.`, column, 16),
  ];
  const footTop = cardSize.height - margin - (foot.length - 1) * 22;
  const measure = wrapped(text.measure, column, 20);
  const fits = (size: number) => {
    const lines = wrapped(text.title, column, size, 600);
    const end = 128 + lines.length * size * 1.16 + measure.length * 27;
    return { size, lines, ok: end < footTop - 34 };
  };
  const title = titleSizes.map(fits).find(({ ok }) => ok) ?? fits(titleSizes.at(-1) as number);
  const step = title.size * 1.16;
  const titleTop = 92 + title.size;
  const measureTop = titleTop + (title.lines.length - 1) * step + 44;
  const body = [
    written([say.site], 64, 20, 0, 'plate-site'),
    written(title.lines, titleTop, title.size, step, 'plate-title'),
    written(measure, measureTop, 20, 27, 'plate-soft'),
    written(foot, footTop, 16, 22, 'plate-soft'),
    drawn({ figure: id, lang }, drawing, sizes.narrow),
  ].join('\n');
  const { width, height } = cardSize;
  return pictureCss(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>${plateCss}.plate-site{font-family:var(--sans);font-weight:600;fill:var(--ink)}${marksCss([id])}</style>
<rect class="plate" width="${width}" height="${height}"/>
${body}
</svg>
`,
    filedFaces,
  );
}

const written = (lines: readonly string[], y: number, size: number, step: number, name: string) =>
  lines
    .map(
      (line, index) =>
        `<text class="${name}" x="${margin}" y="${Math.round(y + index * step)}" font-size="${size}">${escaped(line)}</text>`,
    )
    .join('\n');
