import type { LiveMap } from '#maps/live-map.ts';
import en from './en.json';
import es from './es.json';
import type { Rows } from './events.ts';
import { sceneAt } from './scene.ts';
import { states } from './states.ts';

const words = { en, es };

export const live: LiveMap<Rows> = {
  ground: 'mexico',
  bounds: (state) => states[state as keyof typeof states].bounds,
  draw: (rows, { state, size, format, lang }, camera, names) =>
    sceneAt(
      { rows, state: states[state as keyof typeof states], size, words: words[lang], format, lang },
      camera,
      names,
    ),
};
