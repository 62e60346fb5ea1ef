import { type Dataset, shownRows } from '#data/dataset.ts';
import { formats } from '#i18n/format.ts';
import type { Datasets, Figure, FigureSpec, FigureWords } from './contract.ts';
import { stateNamed } from './state.ts';

/** Joins a scene with its rows and words. The result is all that a page, an embed or a test needs. */
export function figure<Data extends Datasets, State, Words extends FigureWords>(
  spec: FigureSpec<Data, State, Words>,
): Figure {
  type Rows = Parameters<typeof spec.tables>[0];
  let read: Rows | undefined;
  // Read when first asked for: a dataset with a fault can be imported, so that the check names them all.
  const rows = (): Rows =>
    (read ??= Object.fromEntries(
      Object.entries(spec.data).map(([name, data]) => [name, shownRows(data)]),
    ) as Rows);
  const states = Object.keys(spec.states);
  return {
    kind: spec.kind,
    states,
    cover: spec.cover ?? (states[0] as string),
    datasets: Object.values(spec.data) as unknown as Dataset[],
    draw: (state, lang, size) =>
      spec.scene({
        rows: rows(),
        state: stateNamed(spec.states, state),
        size,
        words: spec.words[lang],
        format: formats[lang],
        lang,
      }),
    words: (lang) => filled(spec.words[lang], spec.values(rows(), formats[lang], lang)),
    tables: (lang) => spec.tables(rows(), formats[lang], spec.words[lang], lang),
  };
}

/** Puts values in place of `{name}`. An unknown name stops the build. */
function filled(words: FigureWords, values: Record<string, string>): FigureWords {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined)
        throw new Error(`no value "{${name}}"; allowed: ${Object.keys(values).join(', ')}`);
      return value;
    });
  const alt = Object.fromEntries(
    Object.entries(words.alt).map(([state, text]) => [state, fill(text)]),
  );
  return {
    title: fill(words.title),
    measure: fill(words.measure),
    limits: fill(words.limits),
    alt,
  };
}
