import { liveMap } from '#maps/live-map.ts';
import en from './en.json';
import es from './es.json';
import { sceneAt } from './scene.ts';
import { states } from './states.ts';

export const live = liveMap({
  ground: 'mexico',
  dated: true,
  states,
  words: { en, es },
  sceneAt,
});
