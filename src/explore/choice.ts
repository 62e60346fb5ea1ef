/** What a reader may choose of a figure's rows, and the address that says so. Pure: no page is needed to test it. */

/** A row as far as the choice goes: one value for each facet, and its month. */
export interface Row {
  id: string;
  values: readonly string[];
  /** `2024-09`; empty when the rows cannot be moved through. */
  month: string;
}

export interface Spec {
  facets: readonly { name: string; values: readonly string[] }[];
  /** In order; empty when the rows cannot be moved through. */
  months: readonly string[];
  rows: readonly Row[];
}

export interface Choice {
  /** For each facet its chosen values, in their order; none asks for all. */
  values: readonly (readonly string[])[];
  /** Up to which month; `null` is the last. */
  until: string | null;
  /** The row that was picked; it is always among those shown. */
  row: string | null;
}

export type Action =
  | { kind: 'toggle'; facet: number; value: string }
  | { kind: 'until'; month: string }
  | { kind: 'pick'; row: string | null }
  | { kind: 'reset' };

export const everything = ({ facets }: Spec): Choice => ({
  values: facets.map(() => []),
  until: null,
  row: null,
});

/** Whether a row is shown; one facet may be left out of account. */
function fits({ values, until }: Choice, row: Row, except?: number): boolean {
  if (until !== null && row.month > until) return false;
  return values.every(
    (chosen, facet) =>
      facet === except || chosen.length === 0 || chosen.includes(row.values[facet] ?? ''),
  );
}

export const shownRows = (choice: Choice, { rows }: Spec): ReadonlySet<string> =>
  new Set(rows.filter((row) => fits(choice, row)).map(({ id }) => id));

/** How many rows a value of a facet would show, the rest of the choice staying as it is. */
export function countOf(choice: Choice, { rows }: Spec, facet: number, value: string): number {
  return rows.filter((row) => row.values[facet] === value && fits(choice, row, facet)).length;
}

/** The choice after an action. An action that names what there is not changes nothing. */
export function act(choice: Choice, action: Action, spec: Spec): Choice {
  switch (action.kind) {
    case 'toggle': {
      const known = spec.facets[action.facet]?.values ?? [];
      const values = choice.values.map((chosen, facet) =>
        facet === action.facet
          ? known.filter((value) => chosen.includes(value) !== (value === action.value))
          : chosen,
      );
      return settled({ ...choice, values }, spec);
    }
    case 'until': {
      if (!spec.months.includes(action.month)) return choice;
      const until = action.month === spec.months.at(-1) ? null : action.month;
      return settled({ ...choice, until }, spec);
    }
    case 'pick':
      return settled({ ...choice, row: action.row }, spec);
    case 'reset':
      return everything(spec);
  }
}

/** A picked row that is no longer shown is no longer picked. */
function settled(choice: Choice, spec: Spec): Choice {
  const row = spec.rows.find(({ id }) => id === choice.row);
  return { ...choice, row: row && fits(choice, row) ? row.id : null };
}

/** The choice in an address. What the figure does not have asks for nothing. */
export function readChoice(query: string, spec: Spec): Choice {
  const asked = new URLSearchParams(query);
  const until = asked.get('until') ?? '';
  const choice: Choice = {
    values: spec.facets.map(({ name, values }) => {
      const wanted = (asked.get(name) ?? '').split(',');
      return values.filter((value) => wanted.includes(value));
    }),
    until: spec.months.slice(0, -1).includes(until) ? until : null,
    row: asked.get('row'),
  };
  return settled(choice, spec);
}

/** An address's query with the choice in it; what belongs to others stays. */
export function writeChoice(query: string, choice: Choice, { facets }: Spec): string {
  const written = new URLSearchParams(query);
  const set = (name: string, value: string | null | undefined) =>
    value ? written.set(name, value) : written.delete(name);
  for (const [index, { name }] of facets.entries()) set(name, choice.values[index]?.join(','));
  set('until', choice.until);
  set('row', choice.row);
  // Commas may stand in a query as they are, and read better.
  return written.size ? `?${String(written).replaceAll('%2C', ',')}` : '';
}
