import type { Mark, Scene } from '#draw/contract.ts';
import { path, round, translate, use } from '#draw/marks.ts';
import { statusMark } from '#draw/status.ts';
import { basemapTransform, type Camera, cameraFor, project } from '#maps/camera.ts';
import { scaleBar } from '#maps/scale-bar.ts';
import type words from './en.json';
import { type MapView, placed, type Rows } from './flights.ts';
import { labels, type Stand } from './labels.ts';
import { ring } from './operators.ts';
import { isInSight, shape, sketch } from './shapes.ts';
import { type Spot, spread } from './spread.ts';
import type { State } from './states.ts';

/** The map at the view of its state. */
export const scene: Scene<Rows, State, typeof words> = (view) =>
  sceneAt(view, cameraFor(view.state.bounds, view.size));

/** The map at a camera that a reader has moved; placing names is the costly part, and may wait. */
export function sceneAt(view: MapView, camera: Camera, names = true): Mark[] {
  const { state, size } = view;
  const rows = placed(view.rows.flights);
  const transform = basemapTransform(camera, size);
  const every = state.about === 'every';
  const subjects = rows.filter(({ id }) => every || state.about.includes(id));
  const stands = spread(
    subjects.map(
      (row): Stand => ({
        row,
        ...project([row.longitude, row.latitude], camera, size),
        size: size.text * (every ? 0.95 : 1.15),
      }),
    ),
  );
  return [
    use('ground', { href: 'mexico#ground', transform }),
    use('border', { class: 'map-border', href: 'mexico#map-border', transform }),
    ...subjects.flatMap((row) => sketch(row, camera, size)),
    // The other rows stay as pale shapes, without their marks; those out of sight are left out.
    ...rows
      .filter((row) => subjects.includes(row) || isInSight(row, camera, size))
      .map((row) => shape(row, subjects.includes(row) ? '' : 'is-quiet', camera, size)),
    ...stands.flatMap(({ row, ...at }) => [
      backing(row.id, at),
      statusMark(`mark-${row.id}`, row.status, at, { 'data-row': row.id }),
    ]),
    ...scaleBar(camera, size, size.text),
    ...(names ? labels(view, stands, camera) : []),
  ];
}

/** Paper under a status mark: the lines of a soft shape would blur what it says. */
const backing = (id: string, { x, y, size }: Spot): Mark =>
  path(`back-${id}`, {
    class: 'mark-back',
    d: ring(round(size / 2 + 1)),
    transform: translate(x, y),
    'data-row': id,
  });
