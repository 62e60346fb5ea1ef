import type { Locale } from '#i18n/locales.ts';
import { cardSize, cardSvg } from './card.ts';
import { type Ending, endingNames, endings, figureFile } from './endings.ts';
import { filedFaces, namedFaces } from './faces.ts';
import { plateSize, plateSvg } from './plate.ts';
import { pngOf } from './png.ts';
import { csvOfFigure, jsonOfFigure } from './rows.ts';
import { saidOf } from './said.ts';

/** A figure's file as a page links it. */
export interface FigureFile {
  ending: Ending;
  path: string;
  /** Its media type, without charset. */
  type: string;
  /** In pixels; files that are no pictures have none. */
  size: { width: number; height: number } | null;
}

/** Every file of a figure in one language, in the order of `endings`. */
export const filesOf = (id: string, lang: Locale): FigureFile[] =>
  endingNames.map((ending) => ({
    ending,
    path: figureFile(lang, id, ending),
    type: endings[ending].type.split(';')[0] as string,
    size: pictureSize(id, lang, ending),
  }));

/** How large a picture is, in pixels; `null` for files that are none. */
export function pictureSize(id: string, lang: Locale, ending: Ending): FigureFile['size'] {
  const made = endings[ending];
  if (!('look' in made)) return null;
  const { width, height } = made.look === 'card' ? cardSize : plateSize(id, lang);
  const scale = 'scale' in made ? made.scale : 1;
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** What stands in a figure's file. */
export async function fileOf(
  id: string,
  lang: Locale,
  ending: Ending,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const made = endings[ending];
  if (!('look' in made)) return textOf(id, lang, ending as 'csv' | 'json' | 'txt');
  if (made.look === 'card') return pngOf(cardSvg(id, lang), made.scale);
  const grey = made.look === 'grey';
  return 'scale' in made
    ? pngOf(plateSvg({ figure: id, lang, grey, faces: filedFaces }), made.scale)
    : plateSvg({ figure: id, lang, grey, faces: namedFaces });
}

const texts: Record<'csv' | 'json' | 'txt', (id: string, lang: Locale) => string> = {
  csv: csvOfFigure,
  json: jsonOfFigure,
  txt: saidOf,
};

const textOf = (id: string, lang: Locale, ending: keyof typeof texts) => texts[ending](id, lang);
