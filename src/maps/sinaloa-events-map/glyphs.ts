import type { Mark } from '#draw/contract.ts';
import { path } from '#draw/marks.ts';
import type { EventRow } from './events.ts';

export type Category = EventRow['category'];

const solid = 'currentColor';

/**
 * What a category of event looks like in a box of 16 by 16: shapes that differ at ten pixels and without colour.
 * None is the shape of an evidence status. The order is that of keys and lists.
 */
export const glyphs: Readonly<Record<Category, readonly Mark[]>> = {
  // Chevrons, as of rank.
  deployment: [
    path('upper', { d: 'M2.5 8 8 2.5 13.5 8' }),
    path('lower', { d: 'M2.5 14 8 8.5l5.5 5.5' }),
  ],
  // Bars.
  arrest: [path('bars', { d: 'M2.8 2v12M8 2v12M13.2 2v12' })],
  // A flask.
  'lab-raid': [
    path('flask', { d: 'M5.5 1.5h5v4.7l4 8.3h-13l4-8.3z', fill: solid, stroke: 'none' }),
  ],
  // A parcel.
  seizure: [
    path('parcel', { d: 'M1.5 5.5h13v9h-13zM1.5 1.8h13v2.2h-13z', fill: solid, stroke: 'none' }),
  ],
  clash: [path('cross', { d: 'M2.8 2.8l10.4 10.4M13.2 2.8 2.8 13.2' })],
  // Out and away.
  transfer: [path('arrow', { d: 'M1.5 8h12M8.5 2.5 14 8l-5.5 5.5' })],
  // A seal.
  policy: [path('seal', { d: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z' })],
};

export const categories = Object.keys(glyphs) as Category[];
