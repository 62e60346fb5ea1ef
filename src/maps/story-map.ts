import type { Driver } from './leaflet-driver.ts';

/**
 * A static map that becomes a live one when it comes into view. The picture stays on top as the drawing of
 * points and names; Leaflet takes over the ground under it, at the same view, so nothing jumps.
 */
class StoryMap extends HTMLElement {
  #driver: Driver | undefined;
  #started = false;

  connectedCallback(): void {
    // No margin: Leaflet must not burden the screen above, where the reader begins.
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting) || this.#started) return;
      observer.disconnect();
      void this.#start();
    });
    // The picture, not the element around it: in the plain article the picture is not shown,
    // so it never comes near, and nothing is loaded.
    const picture = this.querySelector('.stage-picture');
    if (picture) observer.observe(picture);
  }

  async #start(): Promise<void> {
    this.#started = true;
    try {
      // One after the other: evaluated together they would hold a slow phone up.
      await import('./leaflet.ts');
      const { drive } = await import('./leaflet-driver.ts');
      this.#driver = await drive(this);
      this.dataset['live'] = '';
    } catch (error) {
      // The static picture is complete; without Leaflet it simply stays.
      console.info(error);
    }
    this.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-map-use]')) this.#driver?.toggle();
    });
  }
}

if (!customElements.get('story-map')) customElements.define('story-map', StoryMap);
