import { sans } from '#draw/standalone.ts';

/** The names of typefaces in a picture, by the variable that style sheets use. */
export type Faces = ReadonlyMap<string, string>;

/** As the site's own font files call themselves: for pictures that are drawn here. */
export const filedFaces: Faces = new Map([
  ['--sans', sans],
  ['--serif', 'Newsreader 16pt'],
]);

/** For a file that is drawn on another machine: the site's faces where they are installed, or those of like width. */
export const namedFaces: Faces = new Map([
  ['--sans', "'Libre Franklin',Arial,Helvetica,'Liberation Sans','Nimbus Sans',sans-serif"],
  ['--serif', "Newsreader,Georgia,'Times New Roman',serif"],
]);
