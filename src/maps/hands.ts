import L from './leaflet.ts';

/** The reader's hands on a map: given to them by a button, taken back by it or by Escape. */
export class Hands {
  readonly #map: L.Map;
  readonly #picture: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #zoom: L.Control.Zoom;
  readonly #back: () => void;

  /** @param back called when the map is taken back, to return to the story's view */
  constructor(map: L.Map, host: HTMLElement, picture: HTMLElement, back: () => void) {
    this.#map = map;
    this.#picture = picture;
    this.#back = back;
    this.#button = host.querySelector('[data-map-use]') as HTMLButtonElement;
    this.#zoom = L.control.zoom({
      // Keys of maps stand at the right and over the scale.
      position: 'topleft',
      zoomInTitle: host.dataset['zoomIn'],
      zoomOutTitle: host.dataset['zoomOut'],
    });
    host.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.used) this.toggle();
    });
  }

  get used(): boolean {
    return this.#button.getAttribute('aria-pressed') === 'true';
  }

  /** The map can be taken from now on. */
  offer(): void {
    this.#button.hidden = false;
  }

  toggle(): void {
    const use = !this.used;
    const [enter = '', leave = ''] = this.#button.dataset['words']?.split('|') ?? [];
    this.#button.setAttribute('aria-pressed', String(use));
    this.#button.textContent = use ? leave : enter;
    const { dragging, touchZoom, scrollWheelZoom, doubleClickZoom, keyboard } = this.#map;
    for (const handler of [dragging, touchZoom, scrollWheelZoom, doubleClickZoom, keyboard])
      use ? handler.enable() : handler.disable();
    this.#picture.toggleAttribute('data-in-use', use);
    const { maxBounds } = this.#map.options;
    // Not so far off that the edge of the ground shows.
    this.#map.setMinZoom(use && maxBounds ? this.#map.getBoundsZoom(maxBounds, true) : 0);
    // A picture has no parts that take the focus; a map in use does.
    this.#picture.setAttribute('role', use ? 'region' : 'img');
    this.#map.getContainer().tabIndex = use ? 0 : -1;
    if (use) {
      this.#zoom.addTo(this.#map);
      this.#map.getContainer().focus({ preventScroll: true });
    } else {
      this.#zoom.remove();
      this.#back();
      this.#button.focus({ preventScroll: true });
    }
  }
}
