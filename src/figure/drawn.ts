/** What stands where in a drawing, for the tests of all figures. */
import type { Mark } from '#draw/contract.ts';
import { type Box, textBox, textWidth } from '#draw/text.ts';

/** Words in a drawing and the box that they fill. */
export interface Words extends Box {
  key: string;
  words: string;
}

/** A bar or dot in a drawing and the box that it fills. */
export interface Shape extends Box {
  key: string;
}

interface Around {
  x: number;
  y: number;
  scale: number;
  anchor: string;
}

/** A mark with its key's path and the place of the groups around it. */
function* walk(
  marks: readonly Mark[],
  around: Around = { x: 0, y: 0, scale: 1, anchor: 'start' },
  path = '',
): Generator<{ mark: Mark; key: string; at: Around }> {
  for (const mark of marks) {
    const { attrs, children, tag } = mark;
    const transform = String(attrs['transform'] ?? '');
    const [, x = 0, y = 0] = transform.match(/^translate\((\S+) (\S+)\)/) ?? [];
    const [, scale = 1] = transform.match(/\bscale\((\S+)\)/) ?? [];
    const at = {
      x: around.x + (Number(x) + Number(attrs['x'] ?? 0)) * around.scale,
      y: around.y + (Number(y) + Number(attrs['y'] ?? 0)) * around.scale,
      scale: around.scale * Number(scale),
      anchor: String(attrs['text-anchor'] ?? around.anchor),
    };
    const key = `${path}${mark.key}`;
    yield { mark, key, at };
    if (tag === 'g' && children) yield* walk(children, at, `${key}/`);
  }
}

/** Every mark of a drawing with the path of its keys, outermost first. */
export const all = (marks: readonly Mark[]): { mark: Mark; key: string }[] => [...walk(marks)];

const classes = ({ attrs }: Mark): string[] => String(attrs['class'] ?? '').split(' ');

/** The weight that `marks.css` gives to words of a class. */
function weightOf(mark: Mark): 400 | 600 {
  const names = classes(mark);
  if (names.includes('is-quiet')) return 400;
  return ['strong', 'name', 'year', 'country'].some((name) => names.includes(name)) ? 600 : 400;
}

const content = (mark: Mark): string =>
  (mark.text ?? '') + (mark.children ?? []).map(content).join('');

/** All words of a drawing, measured as `marks.css` sets them. */
export function wordsIn(marks: readonly Mark[], text: number): Words[] {
  return [...walk(marks)].flatMap(({ mark, key, at }) => {
    if (mark.tag !== 'text') return [];
    const names = classes(mark);
    const size = text * (names.includes('year') ? 1.35 : 1);
    const words = content(mark);
    const runs = mark.children?.length ? mark.children : [mark];
    const tracking = names.includes('country') ? 0.12 * size * words.length : 0;
    const width =
      runs.reduce(
        (sum, run) =>
          sum + textWidth(content(run), size, run === mark ? weightOf(mark) : weightOf(run)),
        0,
      ) + tracking;
    const { y0, y1 } = textBox('', at, size);
    const x0 =
      at.anchor === 'end' ? at.x - width : at.anchor === 'middle' ? at.x - width / 2 : at.x;
    return { key, words, x0, x1: x0 + width, y0, y1 };
  });
}

/** The bars and dots of a drawing that take up room. */
export function shapesIn(marks: readonly Mark[]): Shape[] {
  return [...walk(marks)].flatMap(({ mark: { tag, attrs }, key, at }) => {
    const number = (name: string) => Number(attrs[name] ?? 0) * at.scale;
    if (tag === 'rect') {
      const [width, height] = [number('width'), number('height')];
      if (width * height === 0) return [];
      return { key, x0: at.x, y0: at.y, x1: at.x + width, y1: at.y + height };
    }
    const r = number('r');
    if (tag !== 'circle' || r === 0) return [];
    const [x, y] = [at.x + number('cx'), at.y + number('cy')];
    return { key, x0: x - r, y0: y - r, x1: x + r, y1: y + r };
  });
}
