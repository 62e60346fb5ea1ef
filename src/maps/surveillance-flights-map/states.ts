import type { Bounds } from '#maps/camera.ts';

/** What the map looks at, and which rows it is about there. */
export interface State {
  bounds: Bounds;
  /** Rows drawn strongly and named, the most important first; `every` row in equal strength. */
  about: readonly string[] | 'every';
  /** Each row named where there is room. */
  named?: true;
}

const whole: Bounds = [-118.6, 14, -85.4, 33.4];

export const states = {
  whole: { bounds: whole, about: 'every' },
  'at-sea': {
    bounds: [-119, 20.6, -105.2, 34.2],
    about: [
      'rc135-2025-02-03',
      'northcom-18-missions-2025',
      'rc135-2025-01-31',
      'rc135-2025-02-04',
      'u2-2025-02-03',
    ],
  },
  'asked-for': {
    bounds: [-108.6, 17.6, -95, 32.2],
    about: ['cbp-mq9-edomex-2025-08-13', 'el-mencho-intelligence-2026-02-22'],
  },
  denied: {
    bounds: [-111.8, 18.2, -99.6, 27.2],
    about: ['da62-jalisco-2026-01-10', 'drone-ovidio-2023'],
  },
  toluca: { bounds: [-108, 17.4, -92.4, 33.2], about: ['c130-toluca-2026-01-17'] },
  'armed-groups': {
    bounds: [-117.8, 15.7, -91.2, 35.9],
    about: [
      'el-paso-airspace-2026-02-11',
      'cartel-drones-border-2024h2',
      'cartel-drone-attack-guerrero-2024',
    ],
  },
  all: { bounds: whole, about: 'every', named: true },
} satisfies Record<string, State>;
