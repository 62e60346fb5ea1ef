export const arrangements = ['today', 'proposal', 'offer'] as const;
export const roles = ['collect', 'plan', 'command', 'enter', 'force'] as const;

export interface State {
  /** The arrangement written out in words; all in few words when null. */
  focus: (typeof arrangements)[number] | null;
  /** The part whose answer in focus can be read in two ways, with both readings. */
  opened: (typeof roles)[number] | null;
  /** The first and the last part at the edge of the proposal where it differs from practice. */
  differs?: readonly [(typeof roles)[number], (typeof roles)[number]];
}

export const states = {
  today: { focus: 'today', opened: null },
  proposal: { focus: 'proposal', opened: null },
  command: { focus: 'proposal', opened: 'command' },
  offer: { focus: 'offer', opened: null },
  compared: { focus: null, opened: null, differs: ['command', 'enter'] },
} satisfies Record<string, State>;
