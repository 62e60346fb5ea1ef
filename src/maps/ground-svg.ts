import mexico from '#content/geo/mexico.json' with { type: 'json' };
import overview from '#content/geo/overview.json' with { type: 'json' };
import { type Atlas, layers, pathOf } from './basemap.ts';
import type { GroundName } from './live-map.ts';

/** The grounds of static maps. */
const atlases = { basemap: overview, mexico } as unknown as Partial<Record<GroundName, Atlas>>;

export const groundNames = Object.keys(atlases) as GroundName[];

/**
 * How each layer of the ground is painted, as attributes: styles of a page do not reach into another file, but its
 * custom properties are inherited there, so light and dark follow the page.
 */
const paint: Record<string, string> = {
  'map-depth': 'fill="var(--sea-deep)" fill-opacity="0.45"',
  'map-land map-other': 'fill="var(--land)"',
  'map-land map-us': 'fill="var(--land)"',
  'map-land map-mx': 'fill="var(--land-mexico)"',
  'map-states': 'fill="none" stroke="var(--rule)"',
  'map-lake': 'fill="var(--sea-deep)"',
  'map-river': 'fill="none" stroke="var(--sea-deep)" stroke-width="1.2"',
  'map-coast': 'fill="none" stroke="var(--pale)"',
};

/**
 * The ground of every static map, in its own units, as one file that all pictures of a page share: `#ground` is the
 * ground; lines that a picture colours itself (border, its parts and sectors, municipalities) have their own ids,
 * of which a page that brings its ground along may name the ones it uses.
 */
export function groundSvg(name: GroundName, used?: ReadonlySet<string>): string {
  const atlas = atlases[name];
  if (!atlas) throw new Error(`no ground "${name}"; allowed: ${groundNames.join(', ')}`);
  const groups: string[] = [];
  const lines: string[] = [];
  for (const layer of layers(atlas)) {
    const attrs = paint[layer.class];
    for (const { id, geometry } of attrs ? [] : layer.shapes) {
      const name = [layer.class, id].filter(Boolean).join('-');
      if (used && !used.has(name)) continue;
      const d = pathOf(geometry);
      // Colour and width come from the picture that uses the line.
      lines.push(`<path id="${name}" d="${d}" vector-effect="non-scaling-stroke"/>`);
    }
    if (!attrs) continue;
    const paths = layer.shapes.map(({ geometry }) => pathOf(geometry)).filter(Boolean);
    const inner = paths.map((d) => `<path d="${d}" vector-effect="non-scaling-stroke"/>`).join('');
    groups.push(`<g ${attrs}>${inner}</g>`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg"><g id="ground">${groups.join('')}</g>${lines.join('')}</svg>`;
}
