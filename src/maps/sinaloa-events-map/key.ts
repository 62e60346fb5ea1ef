import type { Mark } from '#draw/contract.ts';
import { circle, group, label, translate } from '#draw/marks.ts';
import { type Box, textWidth } from '#draw/text.ts';
import { scaleBox } from '#maps/scale-bar.ts';
import { type MapView, shows } from './events.ts';
import { categories, glyphs } from './glyphs.ts';
import { cellSize, glyphSize } from './piles.ts';

/** A glyph of an event, around the point where the group stands. */
export function glyphMark(category: keyof typeof glyphs, text: number): Mark {
  const width = glyphSize(text);
  const transform = `translate(${-width / 2} ${-width / 2}) scale(${(width / 16).toPrecision(3)})`;
  return group('glyph', { transform }, glyphs[category]);
}

/** The ground behind a glyph; a report for a whole state has a dashed ring. */
export const backMark = (stateReport: boolean, text: number): Mark =>
  circle('back', {
    class: stateReport ? 'event-back is-report' : 'event-back',
    r: cellSize(text) / 2 - (stateReport ? 0.8 : 0),
  });

interface Entry {
  key: string;
  words: string;
  mark: readonly Mark[];
  class: string;
}

/** What the state's glyphs mean, one under the other, and what lies outside the picture. */
function entries({ rows, state, words, format, size }: MapView, outside: number): Entry[] {
  const shown = rows.events.filter((event) => shows(state, event));
  const used = new Set(shown.map(({ category }) => category));
  const list: Entry[] = categories
    .filter((category) => used.has(category))
    .map((category) => ({
      key: `key-${category}`,
      words: words.categories[category],
      mark: [glyphMark(category, size.text)],
      class: `event event-${category}`,
    }));
  if (shown.some(({ pinned }) => pinned === 'state-report'))
    list.push({
      key: 'key-report',
      words: words.stateReport,
      mark: [backMark(true, size.text)],
      class: 'event',
    });
  if (outside)
    list.push({
      key: 'key-outside',
      words: state.open ? words.zoomOut : words.outside.replace('{count}', format.integer(outside)),
      mark: [],
      class: 'event',
    });
  return list;
}

/** The key in its corner, with the boxes that its lines take up; at the right edge it is written towards the edge. */
export function key(view: MapView, outside: number): { marks: Mark[]; boxes: Box[] } {
  const { size, state } = view;
  const list = entries(view, outside);
  const line = size.text * (size.name === 'narrow' ? 1.28 : 1.4);
  const [pad, indent] = [size.text * 0.6, cellSize(size.text) + 4];
  const right = state.key[size.name] === 'top-right';
  // Away from the edge.
  const inward = right ? -1 : 1;
  const edge = right ? size.width - pad : pad;
  const top = right ? pad / 2 : scaleBox(size, size.text).y0 - list.length * line;
  const lines = list.map((entry, index) => {
    const start = entry.mark.length ? indent : 0;
    const end = edge + inward * (start + textWidth(entry.words, size.text));
    return { ...entry, start, end, y: top + (index + 0.5) * line };
  });
  return {
    marks: lines.map(({ key, words, mark, class: name, start, y }) =>
      group(key, { transform: translate(edge, y) }, [
        group(
          'mark',
          { class: name, transform: translate((inward * cellSize(size.text)) / 2, 0) },
          mark,
        ),
        label('words', words, {
          x: inward * start,
          y: size.text * 0.36,
          anchor: right ? 'end' : 'start',
          class: 'label halo',
        }),
      ]),
    ),
    boxes: lines.map(({ end, y }) => ({
      x0: Math.min(edge, end) - 2,
      x1: Math.max(edge, end) + 2,
      y0: y - line / 2,
      y1: y + line / 2,
    })),
  };
}
