import { extent } from 'd3-array';
import type { Mark, Scene } from '#draw/contract.ts';
import { circle, group, path, translate, use } from '#draw/marks.ts';
import { around, placeLabels } from '#draw/place.ts';
import type { Box } from '#draw/text.ts';
import { borderBoxes } from '#maps/border-boxes.ts';
import { buttonBox } from '#maps/button-box.ts';
import { basemapTransform, type Camera, cameraFor } from '#maps/camera.ts';
import { scaleBar, scaleBox } from '#maps/scale-bar.ts';
import type words from './en.json';
import type { EventRow, MapView, Rows } from './events.ts';
import { backMark, glyphMark, key } from './key.ts';
import { names } from './names.ts';
import { cellSize, inside, type Pile, piles } from './piles.ts';
import type { State } from './states.ts';

/** The map at the view of its state. */
export const scene: Scene<Rows, State, typeof words> = (view) =>
  sceneAt(view, cameraFor(view.state.bounds, view.size));

/** The map at a camera that a reader has moved; placing names is the costly part, and may wait. */
export function sceneAt(view: MapView, camera: Camera, named = true): Mark[] {
  const { size } = view;
  const all = piles(view, camera);
  const marks = new Map(all.flatMap(({ marks }) => marks.map((mark) => [mark.event.id, mark])));
  const shown = view.rows.events.flatMap((event) => {
    const mark = marks.get(event.id);
    return mark && inside(mark, size) ? [mark] : [];
  });
  const legend = key(view, marks.size - shown.length);
  const transform = basemapTransform(camera, size);
  return [
    use('ground', { href: 'mexico#ground', transform }),
    use('municipalities', {
      class: 'map-municipalities',
      href: 'mexico#map-municipalities',
      transform,
    }),
    use('border', { class: 'map-border', href: 'mexico#map-border', transform }),
    ...shown.map(({ event, x, y }) => eventMark(event, { x, y }, size.text)),
    ...all.filter((pile) => moved(pile) && inside(pile.middle, size)).flatMap(leader),
    ...scaleBar(camera, size, size.text),
    ...(named ? placed(view, all, camera, legend.boxes) : []),
    ...legend.marks,
  ];
}

const distance = ({ at, middle }: Pile): number => Math.hypot(at.x - middle.x, at.y - middle.y);

/** Whether a pile had to give way so far that it no longer lies on its place. */
const moved = (pile: Pile): boolean => distance(pile) > pile.r;

/** The rows that a pile’s name and leader stand for: they go when a reader hides all of them. */
const rowsOf = ({ events }: Pile): string => events.map(({ id }) => id).join(' ');

/** From the edge of a pile that had to give way to where its place is. */
function leader(pile: Pile): Mark[] {
  const { id, at, middle, r } = pile;
  const edge = r / distance(pile);
  const [x, y] = [middle.x + (at.x - middle.x) * edge, middle.y + (at.y - middle.y) * edge];
  return [
    path(`leader-${id}`, {
      class: 'event-leader',
      'data-rows': rowsOf(pile),
      d: `M${at.x.toFixed(1)} ${at.y.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`,
    }),
    circle(`place-${id}`, {
      class: 'event-place',
      'data-rows': rowsOf(pile),
      cx: at.x,
      cy: at.y,
      r: 2,
    }),
  ];
}

const eventMark = (event: EventRow, { x, y }: { x: number; y: number }, text: number): Mark =>
  group(
    `event-${event.id}`,
    {
      class: `event event-${event.category}`,
      transform: translate(x, y),
      'data-row': event.id,
    },
    [backMark(event.pinned === 'state-report', text), glyphMark(event.category, text)],
  );

/** Names where there is room beside piles, key and scale. */
function placed(
  view: MapView,
  all: readonly Pile[],
  camera: Camera,
  legend: readonly Box[],
): Mark[] {
  const { size } = view;
  const obstacles = [
    ...all.map(({ marks }) => boxAround(marks, cellSize(size.text) / 2)),
    ...all.filter(moved).map(({ at }) => around({ ...at, r: 3 })),
    scaleBox(size, size.text),
    buttonBox(size),
    ...legend,
  ];
  const border = borderBoxes(camera, size);
  const piled = new Map(all.map((pile) => [`name-${pile.id}`, rowsOf(pile)]));
  return placeLabels(names(view, all, camera, border), obstacles, size, size.text).map((mark) => {
    const rows = piled.get(mark.key);
    return rows ? { ...mark, attrs: { ...mark.attrs, 'data-rows': rows } } : mark;
  });
}

/** The box that marks of a radius fill. */
function boxAround(marks: Pile['marks'], r: number): Box {
  const [x0 = 0, x1 = 0] = extent(marks, ({ x }) => x);
  const [y0 = 0, y1 = 0] = extent(marks, ({ y }) => y);
  return { x0: x0 - r, x1: x1 + r, y0: y0 - r, y1: y1 + r };
}
