import { describe, expect, test } from 'vitest';
import { sizes } from '#draw/sizes.ts';
import { overlaps } from '#draw/text.ts';
import { wordsIn } from '#figure/drawn.ts';
import { figures } from '#figure/registry.ts';
import { formats } from '#i18n/format.ts';
import { cameraFor } from './camera.ts';
import type { LiveMap } from './live-map.ts';
import { liveRows } from './live-rows.ts';

const modules = import.meta.glob<LiveMap>('./*/live.ts', { import: 'live', eager: true });
const lives = Object.entries(modules).map(
  ([path, live]) => [path.split('/')[1] as string, live] as const,
);

test('every map goes on drawing in the browser', () => {
  const maps = [...figures].filter(([, { kind }]) => kind === 'map').map(([id]) => id);
  expect(lives.map(([id]) => id).sort()).toEqual(maps.sort());
});

describe.each(lives)('%s', (id, live) => {
  const figure = figures.get(id);
  const states = figure?.states ?? [];
  // As the browser gets them: out of a file.
  const rows = JSON.parse(JSON.stringify(liveRows.get(id)?.() ?? null));

  test.each(states)('takes over %s without a jump: the same marks at the same camera', (state) => {
    for (const size of Object.values(sizes)) {
      for (const lang of ['en', 'es'] as const) {
        const view = { state, size, lang, format: formats[lang] };
        expect(live.draw(rows, view, cameraFor(live.bounds(state), size), true)).toEqual(
          figure?.draw(state, lang, size),
        );
      }
    }
  });

  test.each(states)('lets no words overlap in %s, wherever a reader moves the map', (state) => {
    const size = sizes.wide;
    const view = { state, size, lang: 'es', format: formats.es } as const;
    const start = cameraFor(live.bounds(state), size);
    for (const closer of [0.8, 1, 1.7, 3.1, 6]) {
      for (const [right, down] of [
        [0, 0],
        [0.2, -0.1],
        [-0.3, 0.15],
        [0.1, 0.3],
        [-0.15, -0.25],
      ] as const) {
        const camera = {
          k: start.k * closer,
          x: start.x + (right * size.width) / start.k,
          y: start.y + (down * size.height) / start.k,
        };
        const words = wordsIn(live.draw(rows, view, camera, true), size.text);
        for (const [index, a] of words.entries()) {
          const clash = words.slice(index + 1).find((b) => overlaps(a, b));
          expect(clash && `${a.words} / ${clash.words}`).toBeUndefined();
        }
      }
    }
  });
});
