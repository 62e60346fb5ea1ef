import credits from '#content/geo/credits.json' with { type: 'json' };
import { sizes } from '#draw/sizes.ts';
import { wrapped } from '#draw/text.ts';
import { figureOf } from '#figure/registry.ts';
import { shortSourceLine } from '#figure/source-line.ts';
import type { Locale } from '#i18n/locales.ts';
import { words } from '#i18n/words.ts';

/** Widths, in CSS pixels, for which a height is recommended: a small phone, a phone held wide, a column, a page. */
export const widths = [320, 480, 700, 900] as const;

/** From here on the page is set larger, as `embed.css` says. */
const large = 600;
/** Width from which the wide drawing is shown. */
const wide = 600;

/**
 * How high a frame must be, in CSS pixels, to show a figure whole at a width, whichever of its pictures is chosen,
 * notes closed. Reckoned from the sizes in `embed.css` and a little too high rather than too low, because machines
 * set words in different faces; a test in browsers compares it with the page itself.
 */
export function embedHeight(id: string, lang: Locale, width: number): number {
  const figure = figureOf(id);
  const { title, measure, alt } = figure.words(lang);
  const say = words[lang];
  const bigger = width >= large;
  const inner = Math.min(width, 960) - (bigger ? 40 : 32);
  const column = Math.min(inner, 736);
  const small = bigger ? 14 : 13;
  const lines = (text: string, room: number, size: number, weight: 400 | 600 = 400) =>
    // The faces of some machines are wider than the one that is measured.
    wrapped(text, room * 0.97, size, weight).length;
  const size = inner < wide ? sizes.narrow : sizes.wide;
  const caption = Math.max(...Object.values(alt).map((text) => lines(text, column, 15)));
  const map = [say.map.credits, credits.map(({ text }) => text[lang]).join(' · ')].join(' ');
  const heights = [
    // The edge and the space around.
    3 + (bigger ? 38 : 30),
    lines(title, inner, bigger ? 24 : 19, 600) * (bigger ? 28.8 : 22.8),
    4.8 +
      lines(`${shortSourceLine(figure, lang)} CC BY 4.0, ${say.site}.`, inner, small) * small * 1.4,
    4.8 + lines(measure, inner, small) * small * 1.4,
    11.2 + Math.ceil((figure.states.length * 36) / inner) * 34.3,
    9.6 + (inner * size.height) / size.width,
    8 + caption * 21.75,
    figure.kind === 'map' ? 8 + lines(map, inner, 11) * 14.85 : 0,
    // Two lists to open and the way to the story.
    8 + 2 * (13.8 + small * 1.45),
    9.6 + 18.2,
  ];
  return Math.ceil(heights.reduce((sum, height) => sum + height, 0) / 10) * 10;
}
