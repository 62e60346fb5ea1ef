import { textWidth, wrapped } from '#draw/text.ts';
import type { Flag, Line, Room, Wish } from './flags.ts';

/** Every place a flag may take for itself: above or below, at either side of its leader, near or far, broken in several ways. */
export function choices(wish: Wish, more: string, room: Room): Flag[] {
  const of = (kind: Line['kind'], words: string, width: number): Line[] =>
    words ? wrapped(words, width, room.text, 600).map((line) => ({ words: line, kind })) : [];
  const texts = new Map<string, { lines: Line[]; cost: number }>();
  for (const [rank, width] of room.widths.entries()) {
    const lines = [...of('title', wish.words, width), ...of('more', more, width)];
    const key = JSON.stringify(lines);
    if (!texts.has(key)) texts.set(key, { lines, cost: rank * room.line });
  }
  // Words of what stands at the right of a leader stand there, too.
  const anchors = ['start', 'end'] as const;
  return [...texts.values()].flatMap((text) =>
    [wish.up, wish.down].flatMap((from, side) =>
      from === null
        ? []
        : anchors.flatMap((anchor) =>
            tiers(wish, { from, down: side === 1, anchor, ...text }, room),
          ),
    ),
  );
}

function tiers(
  { key, x }: Wish,
  how: { from: number; down: boolean; anchor: 'start' | 'end'; lines: Line[]; cost: number },
  { width, top, bottom, text, line, away: best }: Room,
): Flag[] {
  const { from, down, anchor, lines, cost } = how;
  const wide = Math.max(...lines.map(({ words }) => textWidth(words, text, 600)));
  const high = (lines.length - 1) * line + text;
  const x0 = anchor === 'start' ? x + 5 : x - 5 - wide;
  const found: Flag[] = [];
  if (x0 < 1 || x0 + wide > width - 1) return found;
  for (let away = 3; ; away += line / 2) {
    const y0 = down ? from + away : from - away - high;
    if (y0 < top || y0 + high > bottom) return found;
    const to = down ? y0 + high : y0;
    const box = { x0: x0 - 2, x1: x0 + wide + 3, y0: y0 - 1, y1: y0 + high + 1 };
    const pole = { x0: x - 1, x1: x + 1, y0: Math.min(from, to), y1: Math.max(from, to) };
    found.push({
      key,
      x,
      from,
      to,
      lines,
      at: { x: anchor === 'start' ? x0 : x - 5, y: y0 + text * 0.78, anchor },
      box,
      pole,
      cost: cost + Math.abs(away - best) + (anchor === 'end' ? lines.length * 2 : 0),
    });
  }
}
