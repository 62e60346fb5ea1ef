/** A mark that wants to stand at a point, and its width in pixels. */
export interface Spot {
  x: number;
  y: number;
  size: number;
}

/** Directions to try on each ring. */
const directions = 16;

/**
 * Moves marks apart so that none covers another: each in turn takes the nearest free place round its point, on the
 * ring’s freest side. Same spots, same places, whatever a reader hides.
 */
export function spread<Item extends Spot>(spots: readonly Item[]): Item[] {
  const taken: Item[] = [];
  for (const spot of spots) taken.push(free(spot, taken));
  return taken;
}

function free<Item extends Spot>(spot: Item, taken: readonly Item[]): Item {
  const step = spot.size / 6;
  for (let ring = 0; ; ring += 1) {
    let best: Item | undefined;
    let most = 0;
    for (let turn = 0; turn < (ring ? directions : 1); turn += 1) {
      const angle = (turn / directions) * 2 * Math.PI;
      const x = spot.x + Math.cos(angle) * ring * step;
      const y = spot.y + Math.sin(angle) * ring * step;
      const room = roomAt({ ...spot, x, y }, taken);
      if (room < 0 || (best && room <= most)) continue;
      best = { ...spot, x, y };
      most = room;
    }
    if (best) return best;
  }
}

/** Pixels between a mark and its nearest neighbour; below nought they would touch. */
function roomAt(spot: Spot, taken: readonly Spot[]): number {
  let room = Infinity;
  for (const { x, y, size } of taken) {
    const apart = Math.max(Math.abs(x - spot.x), Math.abs(y - spot.y)) - (size + spot.size) / 2 - 1;
    if (apart < room) room = apart;
  }
  return room;
}
