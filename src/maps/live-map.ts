import type { Mark } from '#draw/contract.ts';
import type { Size } from '#draw/sizes.ts';
import type { Formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Bounds, Camera } from './camera.ts';

/**
 * A map that goes on drawing in the browser: the same scene, at the reader's camera.
 * Without `names` it leaves the words out, which would flicker while the zoom changes.
 */
export interface LiveMap {
  bounds: (state: string) => Bounds;
  draw: (
    view: { state: string; size: Size; format: Formats; lang: Locale },
    camera: Camera,
    names: boolean,
  ) => Mark[];
}
