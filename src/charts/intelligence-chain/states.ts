/** Where along the chain a step of the chapter looks. */
export interface State {
  focus: 'collect' | 'pass' | 'act' | 'denied' | null;
}

export const states = {
  collect: { focus: 'collect' },
  pass: { focus: 'pass' },
  act: { focus: 'act' },
  denied: { focus: 'denied' },
  whole: { focus: null },
} satisfies Record<string, State>;

/** Tiers of the chain; in each, the nodes in an order in which no links cross. */
export const tiers = {
  collect: ['cia-drones', 'military-aircraft', 'border-drones', 'mexican-aircraft'],
  pass: ['us-agencies', 'advisers', 'mexican-agencies'],
  act: ['chihuahua', 'vetted-units', 'army-navy'],
} as const;

export type Tier = keyof typeof tiers;
export type Node = (typeof tiers)[Tier][number];

/** Nodes of Mexico; the others are of the United States. */
export const mexican: ReadonlySet<string> = new Set<Node>([
  'mexican-aircraft',
  'mexican-agencies',
  'chihuahua',
  'vetted-units',
  'army-navy',
]);

/** Links in the order of their lanes, for each part of the chain that opens. */
export const lanes = {
  collect: [
    'cia-drones-labs',
    'military-aircraft-coasts',
    'border-drone-live',
    'mexican-aircraft-own',
  ],
  pass: ['cia-vetted-units', 'intelligence-to-units', 'advisers-in-command-posts'],
  act: [
    'cia-officers-chihuahua',
    'vetted-units-captures',
    'mexican-forces-raid-labs',
    'jalisco-operation',
  ],
  denied: ['us-forces-on-raids', 'drone-strikes', 'lethal-force', 'cia-vetted-units'],
} as const;
