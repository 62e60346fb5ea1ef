import type { Bounds } from '#maps/camera.ts';

/** What the map looks at and what it says there. */
export interface State {
  bounds: Bounds;
  /** What the ports' circles measure; without it ports are small dots. */
  ports?: 'people' | 'trucks';
  /** Ports named with their value, most important first. */
  named?: readonly string[];
  /** Circles for the field offices' seizures. */
  offices?: true;
  /** The border's parts or sectors drawn apart and named. */
  line?: 'parts' | 'sectors';
}

const whole: Bounds = [-118.9, 24.7, -96.3, 33.6];

export const states = {
  whole: { bounds: whole },
  rivers: { bounds: whole, line: 'parts' },
  sectors: { bounds: whole, line: 'sectors' },
  ports: {
    bounds: whole,
    ports: 'people',
    named: ['san-ysidro', 'el-paso', 'laredo', 'brownsville', 'nogales'],
  },
  tijuana: {
    bounds: [-117.5, 32.2, -114.6, 33.0],
    ports: 'people',
    named: [
      'san-ysidro',
      'otay-mesa',
      'calexico',
      'tecate',
      'calexico-east',
      'andrade',
      'san-luis',
      'cross-border-xpress',
    ],
  },
  laredo: {
    bounds: [-101.2, 24.7, -96.8, 28.9],
    ports: 'trucks',
    named: ['laredo', 'hidalgo', 'eagle-pass', 'brownsville'],
  },
  offices: { bounds: whole, offices: true },
} satisfies Record<string, State>;
