/** A box to draw in, in CSS pixels at its natural scale; `text` is the size of its words. */
export interface Size {
  name: 'narrow' | 'wide' | 'card';
  width: number;
  height: number;
  text: number;
}

/** `narrow` for phones and columns, `wide` for the picture beside the words, `card` for share images. */
export const sizes = {
  narrow: { name: 'narrow', width: 360, height: 270, text: 12 },
  wide: { name: 'wide', width: 760, height: 470, text: 13.5 },
  card: { name: 'card', width: 760, height: 400, text: 14 },
} as const satisfies Record<string, Size>;
