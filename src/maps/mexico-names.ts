import gazetteer from '#content/geo/mexico-names.json' with { type: 'json' };
import type { Wish } from '#draw/place.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Camera } from './camera.ts';
import { namesFrom } from './names.ts';

/** Names on maps of Mexico. */
export const mexicoNames = (
  camera: Camera,
  size: { width: number; height: number },
  lang: Locale,
): Wish[] => namesFrom(gazetteer, camera, size, lang);

/** The municipalities of Sinaloa, the most populous first, with a point where each may be named. */
export const { municipalities } = gazetteer;
