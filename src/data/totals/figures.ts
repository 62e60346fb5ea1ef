/** Small sums and comparisons that the tests of several datasets share. */

export const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
/** Shares and changes as the record prints them: in percent, with so many digits. */
export const percent = (part: number, whole: number, digits = 1) =>
  ((part / whole) * 100).toFixed(digits);
export const change = (from: number, to: number, digits = 1) => percent(to - from, from, digits);
export const only = <Row>(rows: readonly Row[], name: string): Row => {
  if (rows.length !== 1) throw new Error(`${rows.length} rows for ${name}; one was wanted`);
  return rows[0] as Row;
};
export const byId = <Row extends { id: string }>(rows: readonly Row[], id: string) =>
  only(
    rows.filter((row) => row.id === id),
    id,
  );
export const days = (start: string, end: string) =>
  (Date.parse(end) - Date.parse(start)) / (24 * 60 * 60 * 1000) + 1;
export const monthsBetween = (first: string, last: string) => {
  const months: string[] = [];
  for (const at = new Date(`${first}-01T00:00Z`); ; at.setUTCMonth(at.getUTCMonth() + 1)) {
    months.push(at.toISOString().slice(0, 7));
    if (months.at(-1) === last) return months;
  }
};
export const fiscal = (month: string) =>
  Number(month.slice(0, 4)) + (month.slice(5) >= '10' ? 1 : 0);
/** How often each value occurs. */
export const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
/** As far as both dates go: a month is not before or after a day in it. */
export const ordered = (start: string, end: string) => {
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) <= end.slice(0, length);
};

interface Place {
  id: string;
  latitude: number | null;
  longitude: number | null;
}

export const inMexico = (latitude: number, longitude: number) =>
  latitude >= 14.5 && latitude <= 32.72 && longitude >= -117.2 && longitude <= -86.7;
/** Ids of the placed rows that lie outside Mexico's box. */
export const outsideMexico = (rows: readonly Place[]) =>
  rows
    .filter(({ latitude, longitude }) => latitude !== null && longitude !== null)
    .filter(({ latitude, longitude }) => !inMexico(Number(latitude), Number(longitude)))
    .map(({ id }) => id);
