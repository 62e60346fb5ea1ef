import shared from '#draw/marks.css?raw';

const byFolder = (modules: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(modules).map(([path, css]) => [path.split('/').at(-2) ?? path, css]));

/** The rules of a figure's own marks, by its folder name; not every figure needs any. */
export const ownCss = byFolder(
  import.meta.glob<string>(['../charts/*/marks.css', '../maps/*/marks.css'], {
    eager: true,
    import: 'default',
    query: '?raw',
  }),
);

/** How a figure's own marks differ where there is no colour, likewise. */
export const ownGreyCss = byFolder(
  import.meta.glob<string>(['../charts/*/grey.css', '../maps/*/grey.css'], {
    eager: true,
    import: 'default',
    query: '?raw',
  }),
);

/** The style sheet of marks for some figures: the rules that all share, then each figure's own. */
export function marksCss(figures: Iterable<string>): string {
  return short([shared, ...[...new Set(figures)].map((id) => ownCss.get(id) ?? '')].join(''));
}

/** A style sheet without comments and spaces that say nothing. */
export const short = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
