import type { Mark, Scene } from '#draw/contract.ts';
import { use } from '#draw/marks.ts';
import { placeLabels, type Wish } from '#draw/place.ts';
import { statusMark } from '#draw/status.ts';
import type { Box } from '#draw/text.ts';
import { borderBoxes } from '#maps/border-boxes.ts';
import { basemapTransform, type Camera, cameraFor, project } from '#maps/camera.ts';
import { commonNames } from '#maps/names.ts';
import { scaleBar, scaleBox } from '#maps/scale-bar.ts';
import type words from './en.json';
import { type MapView, type Placed, placed, type Rows } from './flights.ts';
import { key } from './key.ts';
import { placeNotes } from './notes.ts';
import { said } from './said.ts';
import { shape, sketch, sketchSpots } from './shapes.ts';
import { type Spot, spread } from './spread.ts';
import type { State } from './states.ts';

/** The map at the view of its state. */
export const scene: Scene<Rows, State, typeof words> = (view) =>
  sceneAt(view, cameraFor(view.state.bounds, view.size));

/** A row’s status mark, moved off its neighbours. */
interface Stand extends Spot {
  row: Placed;
}

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
    // The other rows stay as pale shapes, without their marks.
    ...rows.map((row) => shape(row, subjects.includes(row) ? '' : 'is-quiet', camera, size)),
    ...stands.map(({ row, ...at }) =>
      statusMark(`mark-${row.id}`, row.status, at, { 'data-row': row.id }),
    ),
    ...scaleBar(camera, size, size.text),
    ...(names ? wordsOn(view, stands, camera) : []),
  ];
}

/** Notes on what the state is about, then the key, then the names of the ground, each where there is room. */
function wordsOn(view: MapView, stands: readonly Stand[], camera: Camera): Mark[] {
  const { state, size, lang } = view;
  const legend =
    state.about === 'every' && atHome(view, camera)
      ? key(
          view,
          stands.map(({ row }) => row),
        )
      : { marks: [], boxes: [] };
  const fixed = [
    ...stands.map(markBox),
    scaleBox(size, size.text),
    buttonBox(size),
    ...legend.boxes,
  ];
  const about = state.about === 'every' ? [] : state.about;
  const notes = placeNotes(
    about.flatMap((id) => {
      const stand = stands.find(({ row }) => row.id === id);
      return stand ? [{ id, spot: stand, ...said(stand.row, view) }] : [];
    }),
    fixed,
    { ...size, measure: size.width * (size.name === 'narrow' ? 0.37 : 0.34) },
  );
  const labels = placeLabels(
    [
      ...sketchWords(view, stands, camera),
      ...named(view, stands),
      ...commonNames(camera, size, lang),
    ],
    [...fixed, ...notes.boxes, ...borderBoxes(camera, size)],
    size,
    size.text,
  );
  return [...notes.marks, ...legend.marks, ...labels];
}

/** The key belongs to the view of its state: elsewhere it would lie on land. */
function atHome({ state, size }: MapView, camera: Camera): boolean {
  const home = cameraFor(state.bounds, size);
  const moved = Math.hypot(camera.x - home.x, camera.y - home.y) * home.k;
  return Math.abs(camera.k / home.k - 1) < 0.02 && moved < 0.02 * size.width;
}

/** Every sketch is called one, and named where it begins. */
const sketchWords = (
  { state, size, words }: MapView,
  stands: readonly Stand[],
  camera: Camera,
): Wish[] =>
  stands.flatMap(({ row }) => {
    const spots = sketchSpots(row, camera, size);
    if (!spots) return [];
    const origin = (words.origins as Record<string, string>)[row.id];
    const wish = (
      key: string,
      words: string,
      at: { x: number; y: number },
      style: string,
    ): Wish => ({
      key: `${key}-${row.id}`,
      words,
      ...at,
      gap: size.text * 0.7,
      class: `${style} halo`,
      sides: ['right', 'left', 'above', 'below'],
      lift: true,
    });
    return [
      wish('sketch-words', words.sketch, spots.middle, 'region'),
      ...(origin && state.about !== 'every' ? [wish('origin', origin, spots.start, 'label')] : []),
    ];
  });

/** Each row named in a line, in the state that shows every row for the reader to explore. */
const named = (view: MapView, stands: readonly Stand[]): Wish[] =>
  (view.state.named ? stands : []).map((stand) => ({
    key: `name-${stand.row.id}`,
    words: said(stand.row, view).name,
    x: stand.x,
    y: stand.y,
    gap: stand.size / 2,
    class: 'label halo',
    sides: [
      'right',
      'left',
      'below',
      'above',
      'below-right',
      'above-right',
      'below-left',
      'above-left',
    ],
  }));

const markBox = ({ x, y, size }: Stand): Box => {
  // A status mark’s parts are drawn in a box of 16, whatever its size.
  const x0 = x - size / 2;
  const y0 = y - size / 2;
  return { x0: x0 - 1, y0: y0 - 1, x1: x0 + Math.max(size, 15), y1: y0 + Math.max(size, 15) };
};

/** Where the page puts the button that gives the map to the reader. */
const buttonBox = ({ width, height, text }: MapView['size']): Box => ({
  x0: width - text * 9,
  x1: width,
  y0: height - text * 2.9,
  y1: height,
});
