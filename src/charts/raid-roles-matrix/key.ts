import type { Status } from '#data/columns.ts';
import type { Mark } from '#draw/contract.ts';
import { label, path } from '#draw/marks.ts';
import { statusMark, statusShapes } from '#draw/status.ts';
import { textWidth } from '#draw/text.ts';
import type { Layout } from './layout.ts';
import type { Matrix } from './scene.ts';

/** What a question mark and a dash mean and, where statuses are shapes only, what the shapes mean. */
export function keyOf({ rows, state, size, words }: Matrix, { foot, line }: Layout): Mark[] {
  const { text, name } = size;
  // On a phone the row has no room for them; side by side and wide, each cell names its own.
  const shapes = (name === 'narrow') === (state.focus === null);
  const used = (Object.keys(statusShapes) as Status[]).filter((status) =>
    rows.roles.some((row) => row.status === status),
  );
  const entries = [
    { key: 'unclear', words: words.unclear },
    { key: 'missing', words: words.missing },
    ...(shapes ? used.map((status) => ({ key: status, words: words.status[status] })) : []),
  ];
  let x = 0;
  let y = foot + line * 1.05;
  return entries.flatMap(({ key, words }) => {
    const width = text * 1.45 + textWidth(words, text);
    if (x > 0 && x + width > size.width) {
      x = 0;
      y += line * 1.05;
    }
    const at = { x, y };
    x += width + text * 1.1;
    return [
      sign(key, at, text),
      label(`key-word-${key}`, words, { x: at.x + text * 1.45, y: at.y, class: 'label is-soft' }),
    ];
  });
}

function sign(key: string, { x, y }: { x: number; y: number }, text: number): Mark {
  if (key === 'unclear')
    return label('key-unclear', '?', { x: x + text / 2, y, anchor: 'middle', class: 'name' });
  if (key === 'missing')
    return path('key-missing', {
      class: 'no-answer',
      d: `M${x} ${Math.round(y - text * 0.34)}h${text}`,
    });
  return statusMark(`key-${key}`, key as Status, {
    x: x + text / 2,
    y: y - text * 0.34,
    size: text,
  });
}
