import { keep } from '#scrolly/reading.ts';
import { openNote } from './note-card.ts';

const button = document.querySelector<HTMLButtonElement>('[data-lens-switch]');

/** Turns the lens on or off; what it is made of is loaded when it is first wanted. */
async function turn(asked: boolean): Promise<void> {
  try {
    const { turnLens } = await import('./lens.ts');
    await turnLens({ button: button as HTMLButtonElement, keep, openNote }, asked);
  } catch (error) {
    // The prose is complete without it.
    console.info(error);
  }
}

button?.addEventListener('click', () => void turn(true));
if (button && document.documentElement.dataset['lens']) void turn(false);
