import type { Dataset } from '#data/dataset.ts';
import type { Formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Size } from './sizes.ts';

/** One placed SVG element as plain data. Keys are unique among siblings and name the same thing in every state. */
export interface Mark {
  key: string;
  tag: 'circle' | 'g' | 'line' | 'path' | 'rect' | 'text' | 'tspan' | 'use';
  attrs: Readonly<Record<string, number | string>>;
  text?: string;
  children?: readonly Mark[];
}

/** Everything a scene may look at. Same view, same marks. */
export interface View<Rows, State, Words> {
  rows: Rows;
  state: State;
  size: Size;
  words: Words;
  format: Formats;
  lang: Locale;
}

/** A picture: a pure function from a view to marks inside `0 0 size.width size.height`. */
export type Scene<Rows, State, Words> = (view: View<Rows, State, Words>) => Mark[];

export interface Table {
  caption: string;
  columns: readonly { title: string; numeric: boolean }[];
  /** Cells as shown; `null` is a value that the record does not have. */
  rows: readonly (readonly (string | null)[])[];
}

/** The words every figure needs; a figure may have more for its labels. */
export interface FigureWords<States extends string = string> {
  /** The finding. */
  title: string;
  /** What is measured, in which unit, where and when. */
  measure: string;
  /** What this does not show. */
  limits: string;
  /** What a reader who cannot see the picture needs, for each state. */
  alt: Record<States, string>;
}

type RowsOf<Data> = {
  [Name in keyof Data]: Data[Name] extends Dataset<infer Row> ? readonly Row[] : never;
};

// biome-ignore lint/suspicious/noExplicitAny: a figure takes datasets of any row; its scene gets their types by inference.
export type Datasets = Record<string, Dataset<any>>;

/** What a figure's folder says of itself. */
export interface FigureSpec<Data extends Datasets, State, Words extends FigureWords> {
  kind: 'chart' | 'map';
  data: Data;
  states: Record<keyof Words['alt'] & string, State>;
  /** The state that stands for the figure outside the story, as in a list; without it, the first. */
  cover?: keyof Words['alt'] & string;
  scene: Scene<RowsOf<Data>, State, Words>;
  words: Record<Locale, Words>;
  /** Texts put in place of `{name}` in title, measure, limits and alt, so that no number is typed there. */
  values: (rows: RowsOf<Data>, format: Formats, lang: Locale) => Record<string, string>;
  /** The same numbers in rows; a figure of several datasets has a table for each. */
  tables: (rows: RowsOf<Data>, format: Formats, words: Words, lang: Locale) => readonly Table[];
}

/** A figure as the rest of the site sees it: states, sizes and languages are finite, so every picture is known at build. */
export interface Figure {
  kind: 'chart' | 'map';
  states: readonly string[];
  cover: string;
  datasets: readonly Dataset[];
  /** @throws Error naming the allowed states. */
  draw: (state: string, lang: Locale, size: Size) => Mark[];
  words: (lang: Locale) => FigureWords;
  tables: (lang: Locale) => readonly Table[];
}
