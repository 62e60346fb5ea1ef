import basemap from '#content/geo/basemap.json?url';
import mexico from '#content/geo/mexico.json?url';
import type { Bounds } from './camera.ts';
import type { GroundName } from './live-map.ts';

/** Where the geometry of each live ground is, and how far a reader may go: the ground ends a little beyond. */
export const groundFiles: Partial<Record<GroundName, { url: string; limits: Bounds }>> = {
  basemap: { url: basemap, limits: [-122, 21, -92, 38] },
  mexico: { url: mexico, limits: [-124, 10, -83, 37] },
};
