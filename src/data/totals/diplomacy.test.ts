import { describe, expect, test } from 'vitest';
import after from '#content/data/after-january/dataset.ts';
import cooperation from '#content/data/cooperation/dataset.ts';
import legal from '#content/data/legal-actions/dataset.ts';
import quotes from '#content/data/official-quotes/dataset.ts';
import polls from '#content/data/polls/dataset.ts';
import transfers from '#content/data/prisoner-transfers/dataset.ts';
import permissions from '#content/data/senate-permissions/dataset.ts';
import permits from '#content/data/senate-troop-permits/dataset.ts';
import timeline from '#content/data/timeline/dataset.ts';
import { byId, ordered, tally } from './figures.ts';

const all = [
  { data: timeline, rows: 71, date: 'date' },
  { data: after, rows: 32, date: 'date' },
  { data: legal, rows: 11, date: 'date' },
  { data: quotes, rows: 15, date: 'date' },
  { data: permissions, rows: 8, date: 'decisionDate' },
  { data: permits, rows: 7, date: 'date' },
  { data: cooperation, rows: 15, date: 'date' },
  { data: transfers, rows: 3, date: 'date' },
  { data: polls, rows: 15, date: 'fieldStart' },
].map((one) => ({ ...one, name: one.data.id, data: one.data as { rows: readonly object[] } }));

describe.each(all)('$name', ({ data, rows, date }) => {
  const list = data.rows as readonly Record<string, unknown>[];

  test('has every row of the record', () => expect(list).toHaveLength(rows));

  test('is sorted by date, then id', () => {
    const keys = list.map((one) => `${one[date]} ${one['id']}`);
    expect(keys).toEqual(keys.toSorted());
  });

  test('has no drug word in an id', () => {
    const words = /fentan|\bdrugs?\b|overdose|narco|opioid|heroin|cocain|\bmeth\b/;
    expect(list.map((one) => String(one['id'])).filter((id) => words.test(id))).toEqual([]);
  });

  test('names no source twice in a row', () => {
    for (const { id, sources } of list as { id: string; sources: string[] }[])
      expect(new Set(sources).size, id).toBe(sources.length);
  });

  test('says in Spanish what it says in English, figure for figure', () => {
    // 3.5 billion dollars are 3,500 million in Spanish.
    const differ = ['merida-2007'];
    const figures = (text: string) => (text.match(/\d+(?:[.,]\d+)*(?!th\b)(?!\d)/g) ?? []).sort();
    for (const one of list)
      for (const [column, value] of Object.entries(one)) {
        const { en, es } = (value ?? {}) as { en?: string; es?: string };
        if (en === undefined || es === undefined || differ.includes(String(one['id']))) continue;
        expect(figures(es), `${one['id']} ${column}`).toEqual(figures(en));
      }
  });
});

describe('the timeline', () => {
  test('ends no event before it starts', () => {
    for (const { id, date, dateEnd } of timeline.rows)
      if (dateEnd) expect(ordered(date, dateEnd), id).toBe(true);
    expect(timeline.rows.filter(({ dateEnd }) => dateEnd)).toHaveLength(7);
  });

  test('has the sides and statuses of the record', () => {
    expect(tally(timeline.rows.map(({ side }) => side))).toEqual({ both: 14, mexico: 34, us: 23 });
    expect(tally(timeline.rows.map(({ status }) => status))).toEqual({
      'anonymous-only': 2,
      corroborated: 54,
      disputed: 2,
      'official-denial': 3,
      'single-source': 10,
    });
  });

  test('says why, wherever confidence is low', () => {
    const low = timeline.rows.filter(({ confidence }) => confidence === 'low');
    expect(low.map(({ id }) => id).sort()).toEqual([
      'cnn-cia-killing-denied',
      'embassy-channels-oct',
      'johnson-unity-call',
      'jornada-cia-legal',
      'rocha-returns',
      'sheinbaum-rocha-request',
      'trump-may-2026-warning',
      'velasco-foreign-minister',
    ]);
    for (const { id, note } of low) expect(note?.en, id).toContain('Weakly supported');
  });
});

describe('after January', () => {
  test('lists as many publishers as sources, and flags those with one', () => {
    for (const { id, publishersListed, sources, flag } of after.rows) {
      expect(sources, id).toHaveLength(publishersListed);
      expect(flag?.startsWith('one-source') ?? false, id).toBe(publishersListed === 1);
    }
    expect(tally(after.rows.map(({ flag }) => String(flag)))).toEqual({
      'not-opened': 2,
      null: 17,
      'one-source': 6,
      'one-source-not-opened': 7,
    });
  });

  test('gives a day only where the record has one', () => {
    for (const { id, date, precision } of after.rows)
      expect(date.length, id).toBe(precision === 'day' ? 10 : 7);
    expect(after.rows.filter(({ precision }) => precision !== 'day').map(({ id }) => id)).toEqual([
      'aft-jitfcc',
      'aft-cnn-cia',
    ]);
  });

  test('says why, wherever confidence is low', () => {
    const low = after.rows.filter(({ confidence }) => confidence === 'low');
    expect(low).toHaveLength(6);
    for (const { id, note } of low) expect(note?.en, id).toContain('Weakly supported');
  });
});

describe('legal actions', () => {
  test('print no number that the record could not confirm', () => {
    for (const id of ['wmd-order', 'tariff-order-mexico', 'tariffs-in-force'])
      expect(byId(legal.rows, id).identifier, id).toBeNull();
    expect(JSON.stringify(legal.rows)).not.toContain('14194');
  });
});

describe('quotations', () => {
  test('have the original words, but for five in Spanish', () => {
    const lost = quotes.rows.filter(({ original }) => original === null);
    expect(lost).toHaveLength(5);
    for (const { id, originalLanguage, note } of lost) {
      expect(originalLanguage, id).toBe('es');
      expect(note?.en, id).toContain('The Spanish words were not found');
    }
  });

  test('said in English stand the same in both columns', () => {
    const english = quotes.rows.filter(({ originalLanguage }) => originalLanguage === 'en');
    expect(english).toHaveLength(4);
    for (const { id, original, english: words } of english) expect(words, id).toBe(original);
  });

  test('are by Mexican officials 11 times', () => {
    const count = quotes.rows.filter(({ originalLanguage }) => originalLanguage === 'es').length;
    expect(count).toBe(11);
    expect(JSON.stringify(quotes.about.caveats)).toContain(`${count} of ${quotes.rows.length}`);
  });
});

describe('the Senate', () => {
  test('lets no one stay until before the start', () => {
    for (const { id, permitStart, permitEnd, requestDate, decisionDate } of permissions.rows) {
      expect(ordered(permitStart, permitEnd), id).toBe(true);
      if (requestDate) expect(ordered(requestDate, decisionDate), id).toBe(true);
    }
    for (const { id, periodStart, periodEnd } of permits.rows)
      if (periodStart && periodEnd) expect(ordered(periodStart, periodEnd), id).toBe(true);
  });

  test('has no votes where there was no vote', () => {
    const { votesFor, votesAgainst, abstentions } = byId(
      permissions.rows,
      '2026-01-seals-postponed',
    );
    expect([votesFor, votesAgainst, abstentions]).toEqual([null, null, null]);
    for (const { id, voteBody, votesFor, votesAgainst } of permits.rows)
      expect([votesFor !== null, votesAgainst !== null], id).toEqual([!!voteBody, !!voteBody]);
  });

  test.each([
    ['sen-2025-09-30', '2025-10-us-army-semar'],
    ['sen-2025-12-02a', '2025-12-fuerzas-amigas'],
    ['sen-2025-12-02b', '2025-12-camp-shelby'],
    ['sen-2026-02-11', '2026-02-seals'],
  ])('has the same people, day and votes in both tables: %s', (one, other) => {
    const permit = byId(permits.rows, one);
    const permission = byId(permissions.rows, other);
    expect(permit.voteBody).toBe('floor');
    expect([permit.personnel, permit.date, permit.direction]).toEqual([
      permission.people,
      permission.decisionDate,
      permission.direction,
    ]);
    expect([permit.votesFor, permit.votesAgainst]).toEqual([
      permission.votesFor,
      permission.votesAgainst,
    ]);
  });

  test('sent 125 soldiers north in December 2025', () => {
    const north = permissions.rows.filter(({ direction }) => direction === 'mexico-into-us');
    expect(north.reduce((sum, { people }) => sum + people, 0)).toBe(125);
    expect(byId(timeline.rows, 'mexican-troops-to-us').title.en).toContain('125');
  });

  test.each([
    ['senate-7sfg-feb-2025', '2025-02-7sfg-campeche'],
    ['senate-us-army-course', '2025-10-us-army-semar'],
    ['senate-approves-seals', '2026-02-seals'],
    ['senate-approves-7sfg', '2026-02-7sfg-defensa'],
  ])('voted in the timeline as in the table: %s', (event, permission) => {
    const { decisionDate, votesFor, votesAgainst, abstentions } = byId(
      permissions.rows,
      permission,
    );
    const { date, title } = byId(timeline.rows, event);
    expect(date).toBe(decisionDate);
    const votes = [votesFor, votesAgainst, ...(abstentions ? [abstentions] : [])].join('–');
    for (const text of [title.en, title.es]) expect(text.endsWith(votes), text).toBe(true);
  });
});

describe('transfers of prisoners', () => {
  test('add up to the running total', () => {
    let sum = 0;
    for (const { id, prisoners, runningTotal } of transfers.rows) {
      sum += prisoners;
      expect(runningTotal, id).toBe(sum);
    }
    expect(sum).toBe(92);
  });

  test('are in the timeline on the same day', () => {
    for (const { date, prisoners } of transfers.rows)
      expect(byId(timeline.rows, `${prisoners}-prisoners`).date).toBe(date);
  });
});

describe('cooperation', () => {
  test('has the directions of the record', () => {
    expect(tally(cooperation.rows.map(({ direction }) => direction))).toEqual({
      closer: 7,
      repair: 3,
      rules: 1,
      rupture: 4,
    });
  });
});

describe('polls', () => {
  test('end no fieldwork before it starts', () => {
    for (const { id, fieldStart, fieldEnd } of polls.rows)
      expect(ordered(fieldStart, fieldEnd), id).toBe(true);
  });

  test('add up to 100, but for approximate shares', () => {
    const whole = polls.rows.filter(({ otherPercent }) => otherPercent !== null);
    expect(whole).toHaveLength(8);
    for (const { id, favourPercent, opposePercent, otherPercent, approximate } of whole) {
      const sum = (favourPercent ?? NaN) + (opposePercent ?? NaN) + (otherPercent ?? NaN);
      expect(sum, id).toBeCloseTo(approximate ? 100.03 : 100, 6);
    }
  });

  test('mark the shares that stand for words', () => {
    const ids = polls.rows.filter(({ approximate }) => approximate).map(({ id }) => id);
    expect(ids).toEqual(['elfinanciero-2025-11', 'mitofsky-2025-11', 'cripeso-2026-01']);
  });

  test('say their shares in the result', () => {
    for (const { id, favourPercent, result, approximate } of polls.rows)
      if (favourPercent !== null && !(approximate && Number.isInteger(favourPercent)))
        for (const text of [result.en, result.es]) expect(text, id).toContain(`${favourPercent}%`);
  });

  test('are ten in Mexico and five in the United States', () => {
    expect(tally(polls.rows.map(({ country }) => country))).toEqual({ mx: 10, us: 5 });
  });
});
