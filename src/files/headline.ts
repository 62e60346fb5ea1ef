/** Words that English titles leave in small letters, but for the first and the last. */
const small = new Set(
  'a an and as at but by for from in into nor of off on onto or over per so than the to up via vs with yet'.split(
    ' ',
  ),
);

/** A title in English headline style: `Most of It Is Caught at Ports of Entry`. Letters that are capital stay so. */
export function headline(title: string): string {
  const all = title.split(' ');
  return all
    .map((word, index) => {
      // A new clause begins with a capital, as a title does.
      const opens = index === 0 || /[:.?!—]$/.test(all[index - 1] as string);
      const plain = word.replace(/[^\p{L}]/gu, '');
      if (small.has(plain) && !opens && index !== all.length - 1) return word;
      return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join(' ');
}
