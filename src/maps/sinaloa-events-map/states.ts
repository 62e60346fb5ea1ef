import type { Size } from '#draw/sizes.ts';
import type { Bounds } from '#maps/camera.ts';
import type { Category } from './glyphs.ts';

/** Where the map looks and which events it shows. */
export interface State {
  bounds: Bounds;
  /** Without events the map names the municipalities. */
  events: boolean;
  /** The first month, such as `2024-09`. */
  from?: string;
  /** The first month no more. */
  to?: string;
  categories?: readonly Category[];
  /** Only events outside the state of Sinaloa. */
  elsewhere?: true;
  /** A reader chooses among the events, so nothing is counted on the map. */
  open?: true;
  /** The corner of the key: where this view has most room. */
  key: Readonly<Record<Size['name'], Corner>>;
}

export type Corner = 'top-right' | 'bottom-left';

const sinaloa: Bounds = [-111.2, 22.15, -105.3, 27.15];
const mexico: Bounds = [-119.6, 14.2, -86.2, 33.3];
/** On a phone the sea has room; on a wide picture the land in the east keeps the coast free. */
const offCoast = { narrow: 'bottom-left', wide: 'top-right', card: 'top-right' } as const;
const south = { narrow: 'bottom-left', wide: 'bottom-left', card: 'bottom-left' } as const;
const north = { narrow: 'top-right', wide: 'top-right', card: 'top-right' } as const;

export const states = {
  where: { bounds: sinaloa, events: false, key: offCoast },
  before: { bounds: sinaloa, events: true, to: '2024-09', key: offCoast },
  split: { bounds: sinaloa, events: true, from: '2024-09', to: '2025', key: offCoast },
  'lab-raids': {
    bounds: sinaloa,
    events: true,
    categories: ['lab-raid', 'seizure'],
    key: offCoast,
  },
  arrests: {
    bounds: [-109.2, 17.1, -96.6, 26.6],
    events: true,
    categories: ['arrest', 'transfer'],
    key: south,
  },
  elsewhere: {
    bounds: mexico,
    events: true,
    elsewhere: true,
    key: north,
  },
  all: { bounds: sinaloa, events: true, open: true, key: offCoast },
  'all-of-mexico': { bounds: mexico, events: true, open: true, key: north },
} satisfies Record<string, State>;
