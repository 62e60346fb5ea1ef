import type { Mark } from '#draw/contract.ts';
import { placeLabels, type Side, type Wish } from '#draw/place.ts';
import type { Box } from '#draw/text.ts';
import { borderBoxes } from '#maps/border-boxes.ts';
import { buttonBox } from '#maps/button-box.ts';
import { type Camera, cameraFor } from '#maps/camera.ts';
import { mexicoNames } from '#maps/mexico-names.ts';
import { scaleBox } from '#maps/scale-bar.ts';
import type { MapView, Placed } from './flights.ts';
import { key } from './key.ts';
import { placeNotes } from './notes.ts';
import { said } from './said.ts';
import { sketchSpots } from './shapes.ts';
import type { Spot } from './spread.ts';

/** A row’s status mark, moved off its neighbours. */
export interface Stand extends Spot {
  row: Placed;
}

/** Notes on what the state is about, the key, and the names of the ground, each where there is room. */
export function labels(view: MapView, stands: readonly Stand[], camera: Camera): Mark[] {
  const { state, size } = view;
  const every = state.about === 'every';
  const rows = stands.map(({ row }) => row);
  const legend = every && isAtHome(view, camera) ? key(view, rows) : { marks: [], boxes: [] };
  const border = borderBoxes(camera, size);
  const fixed = [
    ...stands.map(markBox),
    scaleBox(size, size.text),
    buttonBox(size),
    ...legend.boxes,
  ];
  const notes = every ? { marks: [], boxes: [] } : notesOn(view, stands, fixed, border);
  const names = placeLabels(
    [...sketchNames(view, stands, camera), ...rowNames(view, stands), ...groundNames(view, camera)],
    [...fixed, ...notes.boxes, ...border],
    size,
    size.text,
  );
  return [...notes.marks, ...legend.marks, ...names.map(ofRow(rows))];
}

function notesOn(
  view: MapView,
  stands: readonly Stand[],
  obstacles: readonly Box[],
  border: readonly Box[],
) {
  const { state, size } = view;
  const about = state.about === 'every' ? [] : state.about;
  const narrow = size.name === 'narrow';
  return placeNotes(
    about.flatMap((id) => {
      const stand = stands.find(({ row }) => row.id === id);
      return stand ? [{ id, spot: stand, ...said(stand.row, view) }] : [];
    }),
    obstacles,
    border,
    {
      ...size,
      measure: size.width * (narrow ? 0.45 : 0.42),
      // A phone’s picture must stay a picture.
      most: narrow ? (about.length > 3 ? 3 : 7) : 9,
    },
  );
}

/** The key belongs to the view of its state: elsewhere it would lie on land. */
const isAtHome = (view: MapView, camera: Camera): boolean => {
  const home = cameraFor(view.state.bounds, view.size);
  const moved = Math.hypot(camera.x - home.x, camera.y - home.y) * home.k;
  return Math.abs(camera.k / home.k - 1) < 0.02 && moved < 0.02 * view.size.width;
};

const besideBand: readonly Side[] = ['right', 'left', 'above', 'below'];

/** Every sketch is called one; where a state is about it, its beginning is named. */
function sketchNames({ state, size, words }: MapView, stands: readonly Stand[], camera: Camera) {
  const style = { gap: size.text * 0.7, sides: besideBand, lift: true };
  return stands.flatMap(({ row: { id, ...row } }): Wish[] => {
    const spots = sketchSpots({ id, ...row }, camera, size);
    if (!spots) return [];
    const origin = (words.origins as Record<string, string>)[id];
    const sketch = { key: `sketch-name-${id}`, words: words.sketch, class: 'region halo' };
    const from = { key: `origin-${id}`, words: origin ?? '', class: 'label halo' };
    return [
      { ...sketch, ...spots.middle, ...style },
      ...(origin && state.about !== 'every' ? [{ ...from, ...spots.start, ...style }] : []),
    ];
  });
}

const besideMark: readonly Side[] = [
  'right',
  'left',
  'below',
  'above',
  'below-right',
  'above-left',
];

/** Each row named in a line, in the state that shows every row for the reader to explore. */
const rowNames = (view: MapView, stands: readonly Stand[]): Wish[] =>
  (view.state.named ? stands : []).map(({ row, x, y, size }) => ({
    key: `name-${row.id}`,
    words: said(row, view).name,
    x,
    y,
    gap: size / 2,
    class: 'label halo',
    sides: besideMark,
  }));

/** Names of the ground; those of states only when a reader comes closer than the story. */
function groundNames({ state, size, lang }: MapView, camera: Camera): Wish[] {
  const closer = camera.k > 1.4 * cameraFor(state.bounds, size).k;
  const names = mexicoNames(camera, size, lang);
  return closer ? names : names.filter((name) => !name.class.startsWith('region state'));
}

/** Words that name a row go when a reader hides the row. */
const ofRow = (rows: readonly Placed[]) => {
  const ids = new Map(
    rows.flatMap(({ id }) =>
      ['sketch-name', 'origin', 'name'].map((kind) => [`${kind}-${id}`, id]),
    ),
  );
  return (mark: Mark): Mark => {
    const id = ids.get(mark.key);
    return id ? { ...mark, attrs: { ...mark.attrs, 'data-row': id } } : mark;
  };
};

/** A status mark’s parts are drawn in a box of 16, whatever its size. */
const markBox = ({ x, y, size }: Stand): Box => {
  const [x0, y0, side] = [x - size / 2, y - size / 2, Math.max(size, 15)];
  return { x0: x0 - 1, y0: y0 - 1, x1: x0 + side, y1: y0 + side };
};
