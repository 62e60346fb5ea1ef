import advances from './advances.json' with { type: 'json' };

/**
 * Width in pixels of words set in the interface face (Libre Franklin) at `size` pixels.
 * From the font's own advance widths, without kerning: a little wide rather than narrow.
 */
export function textWidth(words: string, size: number, weight: 400 | 600 = 400): number {
  const table: Record<string, number> = weight === 600 ? advances.semibold : advances.regular;
  let thousandths = 0;
  for (const character of words) thousandths += table[character] ?? 600;
  return (thousandths * size) / 1000;
}

/** An axis-parallel rectangle, in the pixels of a drawing. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The box that words fill when their baseline stands at `y`. */
export function textBox(
  words: string,
  at: { x: number; y: number; anchor?: string },
  size: number,
  weight: 400 | 600 = 400,
): Box {
  const width = textWidth(words, size, weight);
  const x0 = at.anchor === 'end' ? at.x - width : at.anchor === 'middle' ? at.x - width / 2 : at.x;
  return { x0, x1: x0 + width, y0: at.y - size * 0.76, y1: at.y + size * 0.22 };
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Words broken into lines no wider than `width` pixels, at spaces; a longer word has its own line. */
export function wrapped(
  words: string,
  width: number,
  size: number,
  weight: 400 | 600 = 400,
): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, weight) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Words in as few lines as `width` allows, the lines about equally long: no last line of one word. */
export function balanced(
  words: string,
  width: number,
  size: number,
  weight: 400 | 600 = 400,
): string[] {
  const count = wrapped(words, width, size, weight).length;
  let [low, high] = [width / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrapped(words, middle, size, weight).length > count) low = middle;
    else high = middle;
  }
  return wrapped(words, high, size, weight);
}
