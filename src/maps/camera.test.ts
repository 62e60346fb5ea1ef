// @vitest-environment jsdom
import L from 'leaflet';
import { describe, expect, test } from 'vitest';
import { kilometresPerUnit, mercator } from '#draw/mercator.ts';
import { sizes } from '#draw/sizes.ts';
import { type Bounds, basemapTransform, basemapUnits, cameraFor, project } from './camera.ts';
import { scaleBar } from './scale-bar.ts';

// A browser without 3D transforms, as here, would make Leaflet zoom by whole steps.
Object.assign(L.Browser, { any3d: true });

const places = [
  ['Tijuana', -117.02, 32.53],
  ['El Paso', -106.45, 31.76],
  ['the Gulf', -97.14, 25.96],
  ['the equator', 0, 0],
] as const;

describe.each(places)('%s', (_name, lon, lat) => {
  test('lies where Leaflet puts it', () => {
    const { x, y } = L.CRS.EPSG3857.latLngToPoint(L.latLng(lat, lon), 0).divideBy(256);
    const [ownX, ownY] = mercator([lon, lat]);
    expect(ownX).toBeCloseTo(x, 9);
    expect(ownY).toBeCloseTo(y, 9);
  });
});

test('world units run from the upper left corner to the lower right', () => {
  expect(mercator([0, 0])).toEqual([0.5, 0.5]);
  expect(mercator([-180, 85.0511287798])[0]).toBe(0);
  expect(mercator([-180, 85.0511287798])[1]).toBeCloseTo(0, 6);
  expect(mercator([180, -85.0511287798])[1]).toBeCloseTo(1, 6);
});

test('a unit is the equator long at the equator and half that at sixty degrees', () => {
  expect(kilometresPerUnit(0)).toBeCloseTo(40_075.017, 3);
  expect(kilometresPerUnit(60)).toBeCloseTo(40_075.017 / 2, 3);
});

const views: [string, Bounds][] = [
  ['the whole border', [-118.9, 24.7, -96.3, 33.6]],
  ['a wide stretch', [-117.5, 32.2, -114.6, 33.0]],
  ['a tall stretch', [-101.2, 25.2, -98.8, 28.9]],
];

describe.each(Object.values(sizes))('in the $name box', (size) => {
  test.each(views)('%s fits, touches two edges and is centred', (_name, bounds) => {
    const [west, south, east, north] = bounds;
    const camera = cameraFor(bounds, size);
    const topLeft = project([west, north], camera, size);
    const bottomRight = project([east, south], camera, size);
    expect(topLeft.x).toBeGreaterThan(-1e-6);
    expect(topLeft.y).toBeGreaterThan(-1e-6);
    expect(Math.min(topLeft.x, topLeft.y)).toBeCloseTo(0, 6);
    expect(topLeft.x + bottomRight.x).toBeCloseTo(size.width, 6);
    expect(topLeft.y + bottomRight.y).toBeCloseTo(size.height, 6);
  });

  test.each(views)('%s is what Leaflet shows for the same bounds', (_name, bounds) => {
    const [west, south, east, north] = bounds;
    const host = document.createElement('div');
    Object.defineProperties(host, {
      clientWidth: { value: size.width },
      clientHeight: { value: size.height },
    });
    const map = L.map(host, { zoomSnap: 0, zoomControl: false, attributionControl: false });
    map.fitBounds([
      [south, west],
      [north, east],
    ]);
    const camera = cameraFor(bounds, size);
    for (const [, lon, lat] of places.slice(0, 3)) {
      const theirs = map
        .project([lat, lon])
        .subtract(map.project(map.getCenter()))
        .add(map.getSize().divideBy(2));
      const ours = project([lon, lat], camera, size);
      // Leaflet rounds the middle of the view to a whole pixel.
      expect(Math.abs(ours.x - theirs.x)).toBeLessThan(1);
      expect(Math.abs(ours.y - theirs.y)).toBeLessThan(1);
    }
    map.remove();
  });

  test('the ground, drawn in its own units, comes to lie where points are projected', () => {
    const [, bounds] = views[0] as (typeof views)[0];
    const camera = cameraFor(bounds, size);
    const [, tx, ty, k] =
      basemapTransform(camera, size).match(/^translate\((\S+) (\S+)\) scale\((\S+)\)$/) ?? [];
    for (const [, lon, lat] of places.slice(0, 3)) {
      const [x, y] = mercator([lon, lat]).map((value) => Math.round(value * basemapUnits));
      const { x: wantedX, y: wantedY } = project([lon, lat], camera, size);
      expect(Math.abs(Number(tx) + Number(k) * (x as number) - wantedX)).toBeLessThan(0.5);
      expect(Math.abs(Number(ty) + Number(k) * (y as number) - wantedY)).toBeLessThan(0.5);
    }
  });
});

describe('the scale bar', () => {
  const size = sizes.wide;
  const bar = (bounds: Bounds) => {
    const [group] = scaleBar(cameraFor(bounds, size), size, size.text);
    const [line, km, miles] = group?.children ?? [];
    const d = String(line?.attrs['d']);
    const [, kmWidth, milesWidth] = d.match(/M([\d.]+) 0V-4M([\d.]+) 0V4$/) ?? [];
    return {
      km: parseInt(km?.text ?? '', 10),
      miles: parseInt(miles?.text ?? '', 10),
      kmWidth: Number(kmWidth),
      milesWidth: Number(milesWidth),
    };
  };

  test.each(views)('is true to the ground over %s', (_name, bounds) => {
    const { km, miles, kmWidth, milesWidth } = bar(bounds);
    const camera = cameraFor(bounds, size);
    // A degree of longitude on the ground at the middle of the picture, by the sphere's own formula.
    const [, south, , north] = bounds;
    const at = project([-105, (south + north) / 2], camera, size);
    const degree = Math.abs(project([-104, (south + north) / 2], camera, size).x - at.x);
    const kmPerDegree =
      (Math.PI / 180) * 6378.137 * Math.cos((((south + north) / 2) * Math.PI) / 180);
    expect(kmWidth / km).toBeCloseTo(degree / kmPerDegree, 1);
    expect(milesWidth / miles / (kmWidth / km)).toBeCloseTo(1.609, 2);
  });

  test.each(views)('is round and takes at most a fifth of the width over %s', (_name, bounds) => {
    const { km, miles, kmWidth, milesWidth } = bar(bounds);
    expect(String(km)).toMatch(/^[125]0*$/);
    expect(String(miles)).toMatch(/^[125]0*$/);
    expect(Math.max(kmWidth, milesWidth)).toBeLessThanOrEqual(size.width / 5);
    expect(kmWidth).toBeGreaterThan(20);
  });
});
