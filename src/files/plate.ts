import credits from '#content/geo/credits.json' with { type: 'json' };
import { type Size, sizes } from '#draw/sizes.ts';
import { pictureCss, placed } from '#draw/standalone.ts';
import { escaped } from '#draw/svg.ts';
import { balanced, wrapped } from '#draw/text.ts';
import { marksCss } from '#figure/marks-css.ts';
import { figureOf } from '#figure/registry.ts';
import { sourceLine } from '#figure/source-line.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, chartPath } from '#i18n/paths.ts';
import { words } from '#i18n/words.ts';
import { withGround } from '#maps/flat-ground.ts';
import type { Faces } from './faces.ts';
import { greyDefs, greyRules, greys, withSamples } from './grey.ts';

/** A figure's picture with everything that must go with it, in one language. */
export interface Plate {
  figure: string;
  lang: Locale;
  faces: Faces;
  /** Without colour: in greys and patterns. */
  grey?: boolean;
  /** Another state than the cover. */
  state?: string;
}

/** A run of lines of one kind: where its first baseline stands, in pixels of the plate. */
interface Run {
  lines: readonly string[];
  y: number;
  size: number;
  step: number;
  class: string;
}

const margin = 20;
const width = sizes.wide.width + 2 * margin;

/** Faces that stand in for the site's may be a little wider than those measured. */
const room = sizes.wide.width * 0.94;

const title = { size: 27, step: 33, class: 'plate-title' };
const measure = { size: 15, step: 21, class: 'plate-soft' };
const foot = { size: 12, step: 16.5, class: 'plate-soft' };

/** Where everything stands; `height` is that of the whole. */
function layout(id: string, lang: Locale) {
  const text = figureOf(id).words(lang);
  const runs: Run[] = [];
  let y = margin;
  const add = (words: string, style: Omit<Run, 'lines' | 'y'>, broken = wrapped) => {
    const lines = broken(words, room, style.size, style === title ? 600 : 400);
    runs.push({ ...style, lines, y: y + style.size * 0.85 });
    y += lines.length * style.step;
  };
  add(text.title, title, balanced);
  y += 4;
  add(text.measure, measure, balanced);
  const drawing = y + 16;
  y = drawing + sizes.wide.height + 18;
  const rule = y - 6;
  for (const line of footLines(id, lang)) add(line, foot);
  return { runs, drawing, rule, height: Math.ceil(y + margin * 0.5) };
}

/** Source and date, whose map it is, and what anyone who copies the picture has to pass on. */
export function footLines(id: string, lang: Locale): string[] {
  const say = words[lang];
  const figure = figureOf(id);
  const map = `${say.map.credits} ${credits.map(({ text }) => text[lang]).join(' · ')}`;
  return [
    sourceLine(figure, lang),
    ...(figure.kind === 'map' ? [map] : []),
    `${say.site} · ${say.files.licence} · ${absolute(chartPath(lang, id))}`,
  ].map((line) => line.replaceAll(' · ', '\u00a0· '));
}

/** The size of a figure's picture, in units of its SVG. */
export const plateSize = (id: string, lang: Locale): { width: number; height: number } => ({
  width,
  height: layout(id, lang).height,
});

/** Rules for what surrounds a drawing. */
export const plateCss = `.plate{fill:var(--paper)}.plate-rule{stroke:var(--rule);stroke-width:1}
.plate-title{font-family:var(--serif);font-weight:600;fill:var(--ink)}.plate-soft{font-family:var(--sans);fill:var(--soft)}
.plate-sea{fill:var(--sea)}`;

/**
 * A figure's cover, or another state, as a file that is complete in itself: what was found, what is measured, the drawing, source,
 * licence and address, with its words for those who cannot see it. Nothing is asked for when it is shown.
 */
export function plateSvg(plate: Plate): string {
  const { figure: id, lang, faces, grey = false, state = figureOf(id).cover } = plate;
  const text = figureOf(id).words(lang);
  const { runs, drawing, rule, height } = layout(id, lang);
  const names = new Map([...faces, ...(grey ? greys : [])]);
  const css = `${plateCss}${marksCss([id])}${grey ? greyRules(id) : ''}`;
  const body = `<rect class="plate" width="${width}" height="${height}"/>
${runs.map(written).join('\n')}
${drawn(plate, { x: margin, y: drawing, width: sizes.wide.width })}
<path class="plate-rule" d="M${margin} ${rule}H${width - margin}"/>`;
  return pictureCss(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" lang="${lang}">
<title id="title">${escaped(text.title)}</title>
<desc id="desc">${escaped(text.alt[state] as string)}</desc>
<style>${css}</style>${grey ? `<defs>${greyDefs}</defs>` : ''}
${body}
</svg>
`,
    names,
  );
}

const written = ({ lines, y, size, step, class: name }: Run): string =>
  lines
    .map(
      (line, index) =>
        `<text class="${name}" x="${margin}" y="${Math.round((y + index * step) * 10) / 10}" font-size="${size}">${escaped(line)}</text>`,
    )
    .join('\n');

/** The drawing in its place, on the sea if it is a map. */
export function drawn(
  { figure: id, lang, grey = false, state }: Omit<Plate, 'faces'>,
  box: { x: number; y: number; width: number },
  size: Size = sizes.wide,
): string {
  const { draw, cover, kind } = figureOf(id);
  const shownState = state ?? cover;
  const marks = draw(shownState, lang, size);
  const shown = grey ? withSamples(marks, id, size.text) : marks;
  const inner = withGround(placed(shown, size, shownState, box), size);
  if (kind !== 'map') return `<g data-figure="${id}">${inner}</g>`;
  const height = (box.width * size.height) / size.width;
  const area = `x="${box.x}" y="${box.y}" width="${box.width}" height="${height}"`;
  return `<clipPath id="map"><rect ${area}/></clipPath>
<g data-figure="${id}" clip-path="url(#map)"><rect class="plate-sea" ${area}/>${inner}</g>`;
}
