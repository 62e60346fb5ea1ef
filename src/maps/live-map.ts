import type { Mark, View } from '#draw/contract.ts';
import type { Size } from '#draw/sizes.ts';
import { stateNamed } from '#draw/state.ts';
import type { Formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Bounds, Camera } from './camera.ts';

/** The grounds that maps lie on, by the name of their file. */
export type GroundName = 'basemap' | 'mexico';

/**
 * A map that goes on drawing in the browser: the same scene, at the reader's camera. Its rows come from a file of
 * their own (`rows.ts` in its folder makes it), so that no withheld row and no column without use is sent.
 * Without `names` it leaves the words out, which would flicker while the zoom changes.
 */
export interface LiveMap<Rows = unknown> {
  ground: GroundName;
  /** Whether its words have dates: their writer takes as long to make as a picture, so it is made beforehand. */
  dated: boolean;
  bounds: (state: string) => Bounds;
  draw: (
    rows: Rows,
    view: { state: string; size: Size; format: Formats; lang: Locale },
    camera: Camera,
    names: boolean,
  ) => Mark[];
}

interface Parts<Rows, State extends { bounds: Bounds }, Words> {
  ground: GroundName;
  dated?: boolean;
  states: Readonly<Record<string, State>>;
  words: Readonly<Record<Locale, Words>>;
  sceneAt: (view: View<Rows, State, Words>, camera: Camera, names: boolean) => Mark[];
}

/** A map that goes on drawing, from what its folder has for the still one. */
export const liveMap = <Rows, State extends { bounds: Bounds }, Words>({
  ground,
  dated = false,
  states,
  words,
  sceneAt,
}: Parts<Rows, State, Words>): LiveMap<Rows> => ({
  ground,
  dated,
  bounds: (state) => stateNamed(states, state).bounds,
  draw: (rows, { state, lang, ...view }, camera, names) =>
    sceneAt(
      { ...view, rows, lang, state: stateNamed(states, state), words: words[lang] },
      camera,
      names,
    ),
});
