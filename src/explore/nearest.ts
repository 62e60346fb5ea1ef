/** How far from a mark a finger may come down, in pixels. */
const reach = 24;

/** The row whose mark in a picture is nearest to where it was pressed, if one is near enough. */
export function nearestRow(
  picture: Element,
  { clientX, clientY }: { clientX: number; clientY: number },
): string | undefined {
  let best: { row: string | undefined; distance: number } = { row: undefined, distance: reach };
  for (const mark of picture.querySelectorAll<SVGElement>('[data-row]:not([data-off])')) {
    const { left, right, top, bottom, width } = mark.getBoundingClientRect();
    // The drawing for another width is in the page too, but has no size.
    if (!width) continue;
    const distance = Math.hypot((left + right) / 2 - clientX, (top + bottom) / 2 - clientY);
    if (distance < best.distance) best = { row: mark.dataset['row'], distance };
  }
  return best.row;
}
