import { type Camera, project } from '#maps/camera.ts';
import { type EventRow, type MapView, type Place, placesOf } from './events.ts';
import { honeycomb, type Point } from './honeycomb.ts';
import { spread } from './spread.ts';

/** The events of a place, laid out: where the place is, where its pile lies, and each event's own point. */
export interface Pile extends Place {
  at: Point;
  middle: Point;
  r: number;
  marks: readonly (Point & { event: EventRow })[];
}

/** How wide an event's glyph is, and how far one lies from the next, in pixels. */
export const glyphSize = (text: number): number => Math.round(text * 0.85);
export const cellSize = (text: number): number => glyphSize(text) * 1.32;

/**
 * Piles of all events of a state, in the order of the rows. Nothing depends on what is in the picture or hidden by a
 * reader: only the scale counts, so that marks stay where they are.
 */
export function piles(view: MapView, camera: Camera): Pile[] {
  const cell = cellSize(view.size.text);
  const laid = placesOf(view).map((place) => {
    const cells = honeycomb(place.events.length);
    const reach = Math.max(0, ...cells.map(({ x, y }) => Math.hypot(x, y)));
    return { place, cells, r: (reach + 0.5) * cell, at: at(place, camera, view.size) };
  });
  const middles = spread(
    laid.map(({ at, r }) => ({ ...at, r })),
    1,
  );
  return laid.map(({ place, cells, r, at }, index) => {
    const middle = middles[index] as Point;
    const marks = cells.map(({ x, y }, order) => ({
      x: middle.x + x * cell,
      y: middle.y + y * cell,
      event: place.events[order] as EventRow,
    }));
    return { ...place, at, middle, r, marks };
  });
}

const at = ({ lon, lat }: Place, camera: Camera, size: MapView['size']): Point =>
  project([lon, lat], camera, size);

/** Whether a point shows in the picture, with its mark. */
export const inside = ({ x, y }: Point, { width, height, text }: MapView['size']): boolean => {
  const edge = cellSize(text) / 2;
  return x > edge && y > edge && x < width - edge && y < height - edge;
};
