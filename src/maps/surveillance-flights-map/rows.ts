import flights from '#content/data/surveillance-flights/dataset.ts';
import { shownRows } from '#data/dataset.ts';
import { placed, type Rows } from './flights.ts';

/** What the browser needs to go on drawing this map: the columns of the scene, of the rows with a place. */
export const rows = (): Rows => ({
  flights: placed(shownRows(flights)).map((row) => ({
    id: row.id,
    date: row.date,
    dateEnd: row.dateEnd,
    category: row.category,
    platform: row.platform,
    operatorKind: row.operatorKind,
    area: row.area,
    latitude: row.latitude,
    longitude: row.longitude,
    precision: row.precision,
    path: row.path,
    status: row.status,
  })),
});
