import parts from '#content/data/border-parts/dataset.ts';
import sectors from '#content/data/border-sectors/dataset.ts';
import seizures from '#content/data/border-seizures-by-office/dataset.ts';
import offices from '#content/data/field-offices/dataset.ts';
import ports from '#content/data/port-crossings/dataset.ts';
import { shownRows } from '#data/dataset.ts';
import { type Rows, seizureYear } from './spots.ts';

/** What the browser needs to go on drawing this map. */
export const rows = (): Rows => ({
  ports: shownRows(ports),
  offices: shownRows(offices),
  seizures: shownRows(seizures).filter(({ fiscalYear }) => fiscalYear === seizureYear),
  sectors: shownRows(sectors),
  parts: shownRows(parts),
});
