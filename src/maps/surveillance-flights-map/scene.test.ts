import { describe, expect, test } from 'vitest';
import flights from '#content/data/surveillance-flights/dataset.ts';
import { shownRows } from '#data/dataset.ts';
import type { Mark } from '#draw/contract.ts';
import { sizes } from '#draw/sizes.ts';
import { formats } from '#i18n/format.ts';
import { locales } from '#i18n/locales.ts';
import { cameraFor } from '#maps/camera.ts';
import { placed } from './flights.ts';
import { live } from './live.ts';
import { rows as liveRows } from './rows.ts';
import { spread } from './spread.ts';
import { type State, states } from './states.ts';

const rows = liveRows();
const every = Object.entries(states) as [string, State][];
const views = every.flatMap(([state, spec]) =>
  Object.values(sizes).flatMap((size) => locales.map((lang) => ({ state, spec, size, lang }))),
);
const draw = ({ state, size, lang }: (typeof views)[number], closer = 1): Mark[] => {
  const { k, ...middle } = cameraFor(live.bounds(state), size);
  const camera = { ...middle, k: k * closer };
  return live.draw(rows, { state, size, lang, format: formats[lang] }, camera, true);
};

test('what flew or acted in a known place is on the map; statements and withheld rows are not', () => {
  const ids = placed(shownRows(flights)).map(({ id }) => id);
  expect(ids).toContain('c130-toluca-2026-01-17');
  expect(ids).not.toContain('trevilla-reply-2025-02-11');
  expect(ids).not.toContain('trump-ok-with-strikes-2025-11-17');
  for (const { id } of flights.about.withheld) expect(ids).not.toContain(id);
});

test('states are about rows that are on the map', () => {
  const ids = rows.flights.map(({ id }) => id);
  for (const [, { about }] of every)
    if (about !== 'every') expect(about.filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(views)('$state $size.name $lang', (view) => {
  test('names what it is about, beside its mark', () => {
    const noted = new Set(draw(view).flatMap(({ key }) => key.match(/^note-(.+)-0$/)?.[1] ?? []));
    const { about } = view.spec;
    expect([...noted].sort()).toEqual(about === 'every' ? [] : [...about].sort());
  });

  test('lets no status mark cover another, wherever the map is', () => {
    for (const closer of [0.6, 0.8, 1, 1.3, 2, 4, 9]) {
      const marks = draw(view, closer).filter(({ key }) => key.startsWith('mark-'));
      const corners = marks.map(({ attrs }) =>
        [...String(attrs['transform']).matchAll(/-?[\d.]+/g)].map(Number),
      );
      const side = view.size.text * (view.spec.about === 'every' ? 0.95 : 1.15);
      for (const [index, [x = 0, y = 0]] of corners.entries())
        for (const [otherX = 0, otherY = 0] of corners.slice(index + 1))
          expect(Math.max(Math.abs(x - otherX), Math.abs(y - otherY))).toBeGreaterThan(side - 0.2);
    }
  });
});

const answered = ['asked-for', 'denied', 'toluca', 'armed-groups'];

test.each(views.filter(({ state }) => answered.includes(state)))(
  '$state $size.name $lang has room for what each side says',
  (view) => {
    const notes = draw(view).filter(({ key }) => key.startsWith('note-'));
    const { about } = view.spec;
    for (const id of about === 'every' ? [] : about) {
      const own = notes.filter(({ key }) => key.startsWith(`note-${id}-`));
      const words = own.map(({ text }) => text).join(' ');
      if (view.state !== 'armed-groups') expect(words).toMatch(/M[eé]xico:/);
      else if (id.startsWith('el-paso')) expect(words).toMatch(/c[aá]rtel.*l[aá]ser/);
    }
  },
);

test('every mark, shape and word of a row can be hidden with it', () => {
  for (const view of views.filter(({ state }) => state === 'all')) {
    const own = draw(view).filter(({ key }) =>
      /^(mark|back|area|sketch|sketch-name|name)-/.test(key),
    );
    expect(own.length).toBeGreaterThan(rows.flights.length * 3);
    for (const { key, attrs } of own) expect(key).toContain(String(attrs['data-row']));
  }
});

test('hundreds of marks at one place stand apart', () => {
  const spots = spread(Array.from({ length: 200 }, () => ({ x: 100, y: 100, size: 12 })));
  for (const [index, a] of spots.entries())
    for (const b of spots.slice(index + 1))
      expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(12);
});
