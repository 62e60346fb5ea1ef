import parts from '#content/data/border-parts/rows.json';
import sectors from '#content/data/border-sectors/rows.json';
import seizures from '#content/data/border-seizures-by-office/rows.json';
import offices from '#content/data/field-offices/rows.json';
import ports from '#content/data/port-crossings/rows.json';
import type { LiveMap } from '#maps/live-map.ts';
import en from './en.json';
import es from './es.json';
import { sceneAt } from './scene.ts';
import type { Rows } from './spots.ts';
import { states } from './states.ts';

/** What the browser needs to go on drawing this map; the rows were checked at build. */
const rows = { ports, offices, seizures, sectors, parts } as unknown as Rows;
const words = { en, es };

export const live: LiveMap = {
  bounds: (state) => states[state as keyof typeof states].bounds,
  draw: ({ state, size, format, lang }, camera, names) =>
    sceneAt(
      { rows, state: states[state as keyof typeof states], size, words: words[lang], format, lang },
      camera,
      names,
    ),
};
