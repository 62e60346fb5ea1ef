import type { Mark } from '#draw/contract.ts';
import { label } from '#draw/marks.ts';
import { balanced } from '#draw/text.ts';
import { columns, hundreds } from './columns.ts';
import { block, blockX, filled, type Place } from './place.ts';

export type Note = 'firstArrivals' | 'surge' | 'winter';

/** Which arrivals a note is about: their numbers stand above their bars. */
const about: Record<Note, number> = { firstArrivals: 0, surge: 1, winter: 2 };

const number = (
  key: string,
  amount: number,
  at: { x: number; y: number },
  place: Place,
  name = 'label',
): Mark =>
  label(key, place.format.integer(amount), {
    x: at.x,
    y: at.y - place.size.text * 0.35,
    anchor: 'middle',
    class: `${name} halo`,
  });

/** What a wave of arrivals came to, in the room over the low columns at the left, and its numbers at its bars. */
export function note(name: Note, place: Place): Mark[] {
  const { rows, x, y, step, size, words } = place;
  const { text } = size;
  const left = blockX(place);
  const room = Math.min(x('dep-2025-08-01') - step * 0.6 - left, text * 20);
  const say = words.notes[name];
  const lines = [
    ...balanced(filled(say.strong, place), room, text, 600).map((words) => ({
      words,
      strong: true,
    })),
    ...balanced(filled(say.plain, place), room, text).map((words) => ({ words })),
  ];
  const own = columns(rows.deployments).filter(
    ({ row, group }) => group === about[name] && row.kind === 'arrival',
  );
  return [
    ...block('note', lines, { x: left, y: y(3000) + text * 1.5 }, text),
    ...own.flatMap(({ row: { id, personnel, reportedTotal } }) => [
      ...(personnel
        ? [number(`value-${id}`, personnel, { x: x(id), y: y(personnel) }, place, 'strong')]
        : []),
      // A total just above its arrival has no room for its number; the table has it.
      ...(reportedTotal && y(personnel ?? 0) - y(reportedTotal) > text
        ? [number(`total-value-${id}`, reportedTotal, { x: x(id), y: y(reportedTotal) }, place)]
        : []),
    ]),
  ];
}

/** The totals over a thousand, written over their bars. */
export function totals(place: Place): Mark[] {
  const { rows, x, y } = place;
  return columns(rows.deployments).flatMap(({ row: { id, kind, reportedTotal } }) =>
    kind === 'arrival' && reportedTotal && reportedTotal > hundreds.high
      ? [number(`total-value-${id}`, reportedTotal, { x: x(id), y: y(reportedTotal) }, place)]
      : [],
  );
}
