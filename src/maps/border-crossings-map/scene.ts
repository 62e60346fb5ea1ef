import type { Mark, Scene } from '#draw/contract.ts';
import { circle, use } from '#draw/marks.ts';
import { around, placeLabels } from '#draw/place.ts';
import { borderBoxes } from '#maps/border-boxes.ts';
import { commonNames } from '#maps/border-names.ts';
import { basemapTransform, type Camera, cameraFor } from '#maps/camera.ts';
import { scaleBar, scaleBox } from '#maps/scale-bar.ts';
import type words from './en.json';
import {
  type MapView,
  officeSpots,
  partMiddles,
  portSpots,
  type Rows,
  type Spot,
  sectorEnds,
  sectorMiddles,
} from './spots.ts';
import type { State } from './states.ts';
import { type Spots, subjects } from './subjects.ts';

/** The map at the view of its state. */
export const scene: Scene<Rows, State, typeof words> = (view) =>
  sceneAt(view, cameraFor(view.state.bounds, view.size));

/** The map at a camera that a reader has moved; placing names is the costly part, and may wait. */
export function sceneAt(view: MapView, camera: Camera, names = true): Mark[] {
  const { state, size } = view;
  const spots = { ports: portSpots(view, camera), offices: officeSpots(view, camera) };
  const transform = basemapTransform(camera, size);
  const portClass = ['port', state.ports ? '' : 'is-dot', state.offices ? 'is-quiet' : ''];
  return [
    use('ground', { href: 'basemap#ground', transform }),
    ...partMiddles.map(({ id }) =>
      use(`part-${id}`, {
        class: `map-part map-part-${id}`,
        href: `basemap#map-part-${id}`,
        transform,
      }),
    ),
    ...sectorMiddles.map(({ id }) =>
      use(`sector-${id}`, { class: 'map-sector', href: `basemap#map-sector-${id}`, transform }),
    ),
    ...circles('end', 'sector-end', sectorEnds(view, camera)),
    ...circles('port', portClass.filter(Boolean).join(' '), spots.ports),
    ...circles('office', 'office', spots.offices),
    ...scaleBar(camera, size, size.text),
    ...(names ? placed(view, spots, camera) : []),
  ];
}

/** Names where there is room beside circles, border and scale. */
function placed(view: MapView, spots: Spots, camera: Camera): Mark[] {
  const { state, size, lang } = view;
  const shown = [...(state.ports ? spots.ports : []), ...spots.offices].filter(({ r }) => r > 0);
  return placeLabels(
    [...subjects(view, spots, camera), ...commonNames(camera, size, lang)],
    [...shown.map(around), ...borderBoxes(camera, size), scaleBox(size, size.text)],
    size,
    size.text,
  );
}

const circles = (kind: string, className: string, spots: readonly Spot[]): Mark[] =>
  spots.map(({ id, x, y, r }) => circle(`${kind}-${id}`, { class: className, cx: x, cy: y, r }));
