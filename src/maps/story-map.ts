import type { Driver } from './leaflet-driver.ts';

const root = document.documentElement;

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
      const near = entries.some((entry) => entry.isIntersecting);
      if (!near || this.#started || root.dataset['read'] !== 'scroll') return;
      observer.disconnect();
      void this.#start();
    });
    // The picture, not the element around it: a stage's is not shown in the plain article. Switched to
    // moving pictures, the page asks anew.
    const picture = this.querySelector('.stage-picture');
    const look = () => {
      if (!picture || this.#started) return;
      observer.unobserve(picture);
      observer.observe(picture);
    };
    look();
    new MutationObserver(look).observe(root, { attributeFilter: ['data-read'] });
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
