import { type Atlas, layers } from './basemap.ts';
import L from './leaflet.ts';

/** The ground of a live map, as one job for each shape: laid in slices, it holds nothing up. */
export function* groundOf(map: L.Map, atlas: Atlas): Generator<() => void> {
  for (const layer of layers(atlas)) {
    for (const { id, geometry } of layer.shapes) {
      const className = id ? `${layer.class} ${layer.class}-${id}` : layer.class;
      const style = { className, weight: 1, fillOpacity: 1 };
      yield () => L.geoJSON(geometry as never, { interactive: false, style }).addTo(map);
    }
  }
}
