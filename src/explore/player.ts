/** Milliseconds from one month to the next. */
const pace = 600;

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** What a player moves through: places from 0 to `last`. */
interface Film {
  at: () => number;
  last: number;
  go: (place: number) => void;
}

/**
 * The button that moves through time by itself until it is pressed again or the end is reached; from the end it
 * begins anew. For who asked for less motion, each press moves one place.
 */
export class Player {
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #button: HTMLButtonElement;
  readonly #film: Film;

  constructor(button: HTMLButtonElement, film: Film) {
    this.#button = button;
    this.#film = film;
    button.addEventListener('click', () => this.#press());
    still.addEventListener('change', () => this.stop());
    this.#name();
  }

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#name();
  }

  #press(): void {
    if (this.playing) {
      this.stop();
      // Says where it has come to rest.
      this.#film.go(this.#film.at());
      return;
    }
    const { at, last, go } = this.#film;
    const next = at() >= last ? 0 : at() + 1;
    if (!still.matches)
      this.#timer = setInterval(() => {
        if (at() + 1 >= last) this.stop();
        go(Math.min(at() + 1, last));
      }, pace);
    this.#name();
    go(next);
  }

  #name(): void {
    const [play = '', pause = '', step = ''] = this.#button.dataset['words']?.split('|') ?? [];
    this.#button.textContent = still.matches ? step : this.playing ? pause : play;
  }
}
