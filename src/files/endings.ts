import type { Locale } from '#i18n/locales.ts';
import { chartFile } from '#i18n/paths.ts';

/** Every file of a figure, by the end of its name, with its media type; `scale` is pixels for each unit of the picture. */
export const endings = {
  svg: { type: 'image/svg+xml; charset=utf-8', look: 'colour' },
  png: { type: 'image/png', look: 'colour', scale: 1.5 },
  '2x.png': { type: 'image/png', look: 'colour', scale: 3 },
  'bw.svg': { type: 'image/svg+xml; charset=utf-8', look: 'grey' },
  'bw.png': { type: 'image/png', look: 'grey', scale: 3 },
  'card.png': { type: 'image/png', look: 'card', scale: 1 },
  csv: { type: 'text/csv; charset=utf-8' },
  json: { type: 'application/json; charset=utf-8' },
  txt: { type: 'text/plain; charset=utf-8' },
} as const satisfies Record<string, { type: string; look?: Look; scale?: number }>;

/** How a picture looks: as on the page, without any colour, or as a card to be shared. */
export type Look = 'card' | 'colour' | 'grey';

export type Ending = keyof typeof endings;

export const endingNames = Object.keys(endings) as readonly Ending[];

/** The path of one file of a figure: `figureFile('en', 'route-shares-southwest', '2x.png')`. */
export const figureFile = (lang: Locale, figure: string, ending: Ending): string =>
  chartFile(lang, figure, ending);
