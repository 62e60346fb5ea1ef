import labels from '#content/geo/labels.json' with { type: 'json' };
import places from '#content/geo/places.json' with { type: 'json' };
import type { Wish } from '#draw/place.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Camera } from './camera.ts';
import { namesFrom } from './names.ts';

/** Names on maps of the border. */
export const commonNames = (
  camera: Camera,
  size: { width: number; height: number },
  lang: Locale,
): Wish[] => namesFrom({ labels, places }, camera, size, lang);
