import events from '#content/data/sinaloa-events/dataset.ts';
import { shownRows } from '#data/dataset.ts';
import type { Rows } from './events.ts';

/** What the browser needs to go on drawing this map. */
export const rows = (): Rows => ({
  events: shownRows(events).map(
    ({ id, date, municipality, state, latitude, longitude, pinned, category }) => ({
      id,
      date,
      municipality,
      state,
      latitude,
      longitude,
      pinned,
      category,
    }),
  ),
});
