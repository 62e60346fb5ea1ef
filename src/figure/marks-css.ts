import shared from '#draw/marks.css?raw';

const modules = import.meta.glob<string>(['../charts/*/marks.css', '../maps/*/marks.css'], {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** The rules of a figure's own marks, by its folder name; not every figure needs any. */
export const ownCss: ReadonlyMap<string, string> = new Map(
  Object.entries(modules).map(([path, css]) => [path.split('/').at(-2) ?? path, css]),
);

/** The style sheet of marks for some figures: the rules that all share, then each figure's own. */
export function marksCss(figures: Iterable<string>): string {
  const sheets = [shared, ...[...new Set(figures)].map((id) => ownCss.get(id) ?? '')];
  return sheets
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}
