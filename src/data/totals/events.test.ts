import { describe, expect, test } from 'vitest';
import deploymentData from '#content/data/deployments/dataset.ts';
import incursionData from '#content/data/incursions/dataset.ts';
import eventData from '#content/data/sinaloa-events/dataset.ts';
import flightData from '#content/data/surveillance-flights/dataset.ts';
import transferData from '#content/data/territory-transfers/dataset.ts';
import { byId, inMexico, ordered, outsideMexico, sum, tally } from './figures.ts';

const flights = flightData.rows;
const events = eventData.rows;
const deployments = deploymentData.rows;
const all = [flightData, incursionData, transferData, eventData, deploymentData];

const drugWords =
  /fentan|drug|drog|overdose|sobredosis|narco|opioid|opiace|heroin|cocain|meth|metanf/;

describe.each(all)('$id', ({ rows }) => {
  test('is sorted by date, then id', () => {
    const keys = rows.map((row) => `${row.date} ${row.id}`);
    expect(keys).toEqual([...keys].sort());
  });

  test('names no drug in an id and no source twice', () => {
    for (const { id, sources } of rows) {
      expect(id).not.toMatch(drugWords);
      expect(new Set(sources).size, id).toBe(sources.length);
    }
  });

  test('holds only texts that differ in the two languages or are names', () => {
    const prose = new Set(['claim', 'mexicoSays', 'description', 'text', 'mechanism', 'note']);
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) {
        const text = value as { en: string; es: string } | null;
        if (prose.has(column) && text) expect(text.es, `${row.id} ${column}`).not.toBe(text.en);
      }
  });

  test('is written in the Spanish of the site', () => {
    for (const row of rows)
      expect(JSON.stringify(row), row.id).not.toMatch(/EE\. ?UU|"es": ?"[^"]*[“”]|\bsólo\b|\d %/);
  });
});

describe('flights', () => {
  test('are all there, by category and status', () => {
    expect(flights).toHaveLength(39);
    expect(tally(flights.map((row) => row.category))).toEqual({
      'isr-drone': 11,
      'manned-isr': 6,
      'cartel-drone': 3,
      'counter-drone': 1,
      'strike-debate': 6,
      'ground-intel': 4,
      transport: 1,
      statement: 7,
    });
    expect(tally(flights.map((row) => row.status))).toEqual({
      corroborated: 17,
      'single-source': 10,
      'anonymous-only': 5,
      'official-denial': 4,
      disputed: 3,
    });
  });

  test('have both coordinates, or neither and no place', () => {
    for (const row of flights) {
      expect(row.latitude === null, row.id).toBe(row.longitude === null);
      expect(row.latitude === null, row.id).toBe(row.precision === 'unspecified');
    }
  });

  test('lie in Mexico or along its border, but for what was said in Washington', () => {
    const washington = flights.filter((row) => row.area.en === 'Washington DC');
    expect(outsideMexico(flights)).toEqual(washington.map(({ id }) => id));
    expect(washington).toHaveLength(3);
  });

  test('have three sketched paths that pass through their place', () => {
    const paths = flights.filter((row) => row.path);
    expect(paths.map(({ id }) => id)).toEqual([
      'rc135-2025-02-03',
      'cbp-mq9-edomex-2025-08-13',
      'c130-toluca-2026-01-17',
    ]);
    for (const { id, path, latitude, longitude } of paths) {
      expect(path?.at(-1), id).toEqual([latitude, longitude]);
      for (const [lat, lon] of path ?? []) expect(inMexico(lat, lon), id).toBe(true);
    }
  });

  test('did not end before they began, nor become public before that', () => {
    for (const { id, date, dateEnd, reportedOn } of flights) {
      if (dateEnd) expect(ordered(date, dateEnd), id).toBe(true);
      expect(ordered(date, reportedOn), id).toBe(true);
    }
  });

  test('say so where the date serves only for sorting', () => {
    const sorted = flights.filter((row) => row.note?.en.includes('only for sorting'));
    expect(sorted.map(({ id }) => id)).toEqual([
      'cia-programme-two-decades',
      'cia-lab-flights-biden-era',
    ]);
    for (const row of sorted) expect(row.note?.es).toContain('solo para ordenar');
  });

  test('say so where they are not to be shown', () => {
    const weak = flights.filter((row) => row.note?.en.startsWith('Not to be shown'));
    expect(weak.map(({ id }) => id)).toEqual([
      'latimes-three-chihuahua-ops-2026-04',
      'cnn-cia-killing-claim-2026-05',
    ]);
    for (const row of weak) expect(row.confidence, row.id).toBe('low');
  });

  test('are grouped by the operator that the row names', () => {
    expect(tally(flights.map((row) => row.operatorKind))).toEqual({
      several: 10,
      'us-military': 9,
      cia: 7,
      mexico: 4,
      'criminal-group': 3,
      customs: 2,
      'us-government': 2,
      unknown: 2,
    });
    for (const { id, operator, operatorKind } of flights) {
      if (operatorKind === 'cia') expect(operator.en, id).toMatch(/^CIA/);
      if (operatorKind === 'customs') expect(operator.en, id).toMatch(/Customs/);
      if (operatorKind === 'criminal-group') expect(operator.en, id).toMatch(/^Criminal group/);
      if (operatorKind === 'mexico') expect(operator.en, id).toMatch(/Mexic/);
    }
  });
});

describe('events in Sinaloa', () => {
  test('are all there, by category and confidence', () => {
    expect(events).toHaveLength(64);
    expect(tally(events.map((row) => row.category))).toEqual({
      arrest: 11,
      'lab-raid': 15,
      transfer: 5,
      deployment: 11,
      clash: 11,
      seizure: 3,
      policy: 8,
    });
    expect(tally(events.map((row) => row.confidence))).toEqual({ high: 39, medium: 24, low: 1 });
    expect(events.filter((row) => row.state === 'Sinaloa')).toHaveLength(47);
    expect(events.filter((row) => row.sources.length === 1)).toHaveLength(15);
  });

  test('run from January 2023 to August 2026, two known by month only', () => {
    expect([events[0]?.date, events.at(-1)?.date]).toEqual(['2023-01-05', '2026-08-21']);
    for (const { id, date, precision } of events)
      expect(date.length === 7, id).toBe(precision === 'month');
    expect(events.filter((row) => row.precision === 'month')).toHaveLength(2);
  });

  test('leave the gap of spring 2026 that the caveat names', () => {
    const spring = events.filter(
      ({ state, date }) => state === 'Sinaloa' && date >= '2026-03-01' && date < '2026-04-29',
    );
    expect(spring).toEqual([]);
  });

  test('lie in Mexico, one point for each municipality', () => {
    expect(outsideMexico(events)).toEqual([]);
    const points = new Map<string, string>();
    for (const { municipality, latitude, longitude } of events) {
      const point = `${latitude},${longitude}`;
      expect(points.get(municipality) ?? point, municipality).toBe(point);
      points.set(municipality, point);
    }
    expect(new Set(points.values()).size).toBe(points.size);
  });

  test('mark the reports for whole states', () => {
    const reports = events.filter((row) => row.pinned === 'state-report');
    expect(reports.map(({ id, municipality }) => [id, municipality])).toEqual([
      ['border-10000-2025', 'Tijuana'],
      ['army-5-labs-46-areas-2025', 'Culiacán'],
      ['monthly-report-sinaloa-sep-2025', 'Culiacán'],
      ['army-11-areas-2026', 'Culiacán'],
      ['sinaloa-balance-feb-2026', 'Mazatlán'],
    ]);
    for (const { id, note } of reports) expect(note?.en, id).toMatch(/placed at/);
  });

  test('have a unit for each figure, and no unit without one', () => {
    for (const { id, figure1, unit1, figure2, unit2 } of events) {
      expect(figure1 === null, id).toBe(unit1 === null);
      expect(figure2 === null, id).toBe(unit2 === null);
    }
  });

  test('call people alleged, charged or wanted, never guilty', () => {
    const named = events.filter((row) => /known as|alias/.test(row.text.en + row.text.es));
    expect(named.length).toBeGreaterThanOrEqual(13);
    for (const { id, text, note } of named) {
      if (id === 'el-nini-extradition-2024') continue; // Names no group or role.
      expect(`${text.en} ${note?.en}`, id).toMatch(/alleged|charged|wanted/);
      expect(`${text.es} ${note?.es}`, id).toMatch(/presunt|acusad|buscaba/);
    }
  });

  test('add up to the prisoners sent', () => {
    const sent = events.filter((row) => /^transfer-\d+-/.test(row.id));
    expect(sent.map((row) => row.figure1)).toEqual([29, 26, 37]);
    expect(sum(sent.map((row) => row.figure1))).toBe(sent.at(-1)?.figure2);
  });
});

describe('deployments', () => {
  test('are ten arrivals and three stocks', () => {
    expect(tally(deployments.map((row) => row.kind))).toEqual({ arrival: 10, stock: 3 });
    for (const { id, kind, personnel, personnelUnit, reportedTotal } of deployments) {
      expect(personnel !== null, id).toBe(kind === 'arrival');
      expect(personnelUnit !== null, id).toBe(kind === 'arrival');
      if (kind === 'stock') expect(reportedTotal, id).not.toBeNull();
    }
  });

  test('have a meaning for each total', () => {
    for (const { id, reportedTotal, reportedTotalMeaning } of deployments)
      expect(reportedTotal === null, id).toBe(reportedTotalMeaning === null);
  });

  test('reach the totals that are sums of announcements', () => {
    const [first, second] = ['dep-2024-07-26', 'dep-2024-07-28'].map((id) => byId(deployments, id));
    expect(second?.reportedTotal).toBe(sum([first?.personnel ?? null, second?.personnel ?? null]));
    const november = byId(deployments, 'dep-2024-11-13');
    const sent = byId(events, 'deploy-100-nov-2024').figure2;
    expect(november.reportedTotal).toBe(sum([sent, november.personnel]));
    const week = ['dep-2026-01-29', 'dep-2026-02-01'].map((id) => byId(deployments, id));
    expect(week.at(-1)?.reportedTotal).toBe(sum(week.map((row) => row.personnel)));
  });

  test('agree with the deployments among the events', () => {
    const moved = events.filter((row) => row.category === 'deployment');
    expect(moved).toHaveLength(11);
    for (const event of moved) {
      const row = deployments.find(({ date }) => date === event.date);
      const figure = row?.kind === 'stock' ? row.reportedTotal : row?.personnel;
      expect(figure, event.id).toBe(event.figure1);
    }
  });

  test('warn that arrivals are not to be added', () => {
    expect(deploymentData.about.caveats[0]?.en).toMatch(/must not be added up/);
  });
});
