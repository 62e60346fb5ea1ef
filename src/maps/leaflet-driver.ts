import { patch } from '#draw/patch.ts';
import { sizes } from '#draw/sizes.ts';
import { svg } from '#draw/svg.ts';
import { formats } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Atlas } from './basemap.ts';
import { type Bounds, type Camera, cameraFor } from './camera.ts';
import { groundOf } from './ground.ts';
import { groundFiles } from './ground-files.ts';
import { Hands } from './hands.ts';
import L, { styles } from './leaflet.ts';
import type { LiveMap } from './live-map.ts';
import { inSlices } from './slices.ts';
import { stylesheet } from './stylesheet.ts';

/** Each map's live part, loaded only when its map starts. */
const maps = import.meta.glob<LiveMap>('./*/live.ts', { import: 'live' });

const still = matchMedia('(prefers-reduced-motion: reduce)');

export interface Driver {
  /** Gives the map to the reader's hands, or takes it back. */
  toggle: () => void;
}

/** Opens Leaflet under a story map's drawing, at the view of its present state, and follows its states. */
export async function drive(host: HTMLElement): Promise<Driver> {
  const { figure = '', lang = 'en' } = host.dataset;
  const load = maps[`./${figure}/live.ts`];
  if (!load) throw new Error(`no live map "${figure}"`);
  const [live, rows] = await Promise.all([
    load(),
    json(host.dataset['rows'] ?? ''),
    stylesheet(styles),
  ]);
  const ground = groundFiles[live.ground];
  if (!ground) throw new Error(`no ground "${live.ground}"`);
  const atlas = await json(ground.url);
  const driver = new LeafletDriver(host, live, rows, ground.limits, lang as Locale);
  await driver.lay(atlas as Atlas);
  return driver;
}

const json = async (url: string): Promise<unknown> => (await fetch(url)).json();

class LeafletDriver implements Driver {
  readonly #picture: HTMLElement;
  readonly #map: L.Map;
  readonly #live: LiveMap;
  readonly #rows: unknown;
  readonly #lang: Locale;
  readonly #hands: Hands;
  #k = 0;
  #onTheWay = false;

  constructor(
    host: HTMLElement,
    live: LiveMap,
    rows: unknown,
    [west, south, east, north]: Bounds,
    lang: Locale,
  ) {
    this.#live = live;
    this.#rows = rows;
    this.#lang = lang;
    this.#picture = host.querySelector('.stage-picture') as HTMLElement;
    const ground = document.createElement('div');
    ground.className = 'map-ground';
    this.#picture.prepend(ground);
    this.#map = L.map(ground, {
      zoomSnap: 0,
      maxZoom: 10,
      maxBounds: [
        [south, west],
        [north, east],
      ],
      maxBoundsViscosity: 1,
      attributionControl: false,
      zoomControl: false,
      dragging: false,
      touchZoom: false,
      scrollWheelZoom: false,
      doubleClickZoom: false,
      boxZoom: false,
      keyboard: false,
      zoomAnimation: false,
      fadeAnimation: false,
      renderer: L.svg({ padding: 0.4 }),
    });
    this.#hands = new Hands(this.#map, host, this.#picture, () => this.#look(this.#bounds(), true));
    this.#look(this.#bounds(), false);
  }

  /** Lays the ground, shape by shape, under the drawing; then follows the reader and the story. */
  async lay(atlas: Atlas): Promise<void> {
    if (this.#live.dated) await inSlices([() => void formats[this.#lang].date('2026-01-01')]);
    await inSlices(groundOf(this.#map, atlas));
    this.#map.on('move', () => this.#draw());
    // In the next task: placing names takes as long as a whole frame.
    this.#map.on('moveend', () => setTimeout(() => this.#arrive()));
    new MutationObserver(() => this.#turn()).observe(this.#picture, {
      attributeFilter: ['data-state'],
    });
    new ResizeObserver(() => this.#resize()).observe(this.#map.getContainer());
    this.#look(this.#bounds(), false);
    this.#hands.offer();
  }

  /** The drawing on top, at its natural size: Leaflet's view is reckoned in its pixels. */
  get #size() {
    return (
      [sizes.narrow, sizes.wide].find(({ name }) => this.#drawing?.classList.contains(name)) ??
      sizes.wide
    );
  }

  get #drawing(): SVGSVGElement | undefined {
    return [...this.#picture.querySelectorAll<SVGSVGElement>('.drawing')].find((drawing) =>
      drawing.checkVisibility(),
    );
  }

  get #scale(): number {
    return this.#map.getSize().x / this.#size.width;
  }

  #bounds(): Bounds {
    return this.#live.bounds(this.#picture.dataset['state'] ?? '');
  }

  #look(bounds: Bounds, animate: boolean): void {
    // Not shown at all, as in the plain article: there is no view to take.
    if (this.#map.getSize().x === 0) return;
    const camera = cameraFor(bounds, this.#size);
    const zoom = Math.log2((camera.k * this.#scale) / 256);
    if (animate && this.#isAt(camera)) return;
    const world = 2 ** zoom * 256;
    const center = this.#map.unproject(L.point(camera.x * world, camera.y * world), zoom);
    this.#onTheWay = animate && !still.matches;
    if (this.#onTheWay) this.#map.flyTo(center, zoom, { duration: 0.6 });
    else this.#map.setView(center, zoom, { animate: false });
  }

  /** A step has changed the state: its points at once, then the way there; its names where the way ends. */
  #turn(): void {
    this.#look(this.#bounds(), true);
    this.#draw(!this.#onTheWay);
  }

  #arrive(): void {
    this.#onTheWay = false;
    this.#draw(true);
  }

  #isAt({ x, y, k }: Camera): boolean {
    const now = this.#camera();
    return Math.hypot(now.x - x, now.y - y) * k < 0.5 && Math.abs(now.k / k - 1) < 1e-4;
  }

  #camera(): Camera {
    const zoom = this.#map.getZoom();
    const { x, y } = this.#map.project(this.#map.getCenter(), zoom).divideBy(256 * 2 ** zoom);
    return { x, y, k: (256 * 2 ** zoom) / this.#scale };
  }

  /** Draws points and names where the ground is now. While the zoom changes, names wait: they would flicker. */
  #draw(settled = false): void {
    const drawing = this.#drawing;
    if (!drawing || this.#map.getSize().x === 0) return;
    const camera = this.#camera();
    const zooming = !settled && (this.#onTheWay || Math.abs(camera.k - this.#k) > 1e-6 * camera.k);
    this.#k = camera.k;
    const state = this.#picture.dataset['state'] ?? '';
    const marks = this.#live.draw(
      this.#rows,
      { state, size: this.#size, format: formats[this.#lang], lang: this.#lang },
      camera,
      !zooming,
    );
    const template = document.createElement('template');
    // Leaflet draws the ground; a second one would be fetched for nothing.
    const points = marks.filter(({ tag }) => tag !== 'use');
    template.innerHTML = svg(points, this.#size, state);
    const wanted = template.content.firstElementChild;
    if (wanted) patch(drawing, wanted);
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    if (this.#map.getSize().equals([clientWidth, clientHeight])) return;
    this.#map.invalidateSize({ animate: false, pan: false });
    if (!this.#hands.used) this.#look(this.#bounds(), false);
  }

  toggle(): void {
    this.#hands.toggle();
  }
}
