/** A figure's state by its name. @throws Error naming the allowed states. */
export function stateNamed<State>(states: Readonly<Record<string, State>>, name: string): State {
  const state = Object.hasOwn(states, name) ? states[name] : undefined;
  if (state === undefined)
    throw new Error(`no state "${name}"; allowed: ${Object.keys(states).join(', ')}`);
  return state;
}
