import { setTimeout as pause } from 'node:timers/promises';

/** Looks again and again until it sees something truthy; after 15 s fails and names `what`. */
export async function poll<T>(what: string, look: () => Promise<T>): Promise<T> {
  const until = Date.now() + 15_000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > until) throw new Error(`Waited 15 s in vain for ${what}`);
    await pause(50);
  }
}
