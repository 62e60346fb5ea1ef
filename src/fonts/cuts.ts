/** One file of one typeface: a point in its design space, cut to the site's characters. */
export interface Cut {
  file: string;
  family: 'Newsreader' | 'Newsreader Display' | 'Libre Franklin';
  /** Path inside `node_modules`. */
  from: string;
  /** Values for `font-weight`; a range stays variable. */
  weight: string;
  style: 'normal' | 'italic';
  axes: Record<string, number | { min: number; max: number; default: number }>;
}

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-standard';
const franklin = '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2';

/**
 * Fixed optical sizes instead of the variable axis: four cuts weigh less than one variable file,
 * and only the text cut has to arrive before the first words are set in it.
 */
export const cuts: readonly Cut[] = [
  {
    file: 'newsreader-text',
    family: 'Newsreader',
    from: `${newsreader}-normal.woff2`,
    weight: '400',
    style: 'normal',
    axes: { wght: 400, opsz: 17 },
  },
  {
    file: 'newsreader-italic',
    family: 'Newsreader',
    from: `${newsreader}-italic.woff2`,
    weight: '400',
    style: 'italic',
    axes: { wght: 400, opsz: 17 },
  },
  {
    file: 'newsreader-heading',
    family: 'Newsreader',
    from: `${newsreader}-normal.woff2`,
    weight: '600',
    style: 'normal',
    axes: { wght: 570, opsz: 30 },
  },
  {
    file: 'newsreader-display',
    family: 'Newsreader Display',
    from: `${newsreader}-normal.woff2`,
    weight: '500',
    style: 'normal',
    axes: { wght: 480, opsz: 72 },
  },
  {
    file: 'franklin',
    family: 'Libre Franklin',
    from: franklin,
    weight: '400 700',
    style: 'normal',
    axes: { wght: { min: 400, max: 700, default: 400 } },
  },
];
