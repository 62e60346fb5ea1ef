import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#data/dataset.ts';
import type { Figure } from '#draw/contract.ts';
import { sizes } from '#draw/sizes.ts';
import { svg } from '#draw/svg.ts';
import { type Box, overlaps, wrapped } from '#draw/text.ts';
import { formats } from '#i18n/format.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { all, shapesIn, wordsIn } from './drawn.ts';
import { figures } from './registry.ts';
import { cellsOf, countsOf } from './table-cells.ts';

/** What every figure must pass, in every state, size and language; a new figure needs no line here. */

const folderOf = (id: string, { kind }: Figure) => `src/${kind}s/${id}`;

/**
 * Which pictures are kept as readable text: each state once in each size and once in each language.
 * Words do not depend on the size nor places on the language, so the others would repeat these.
 */
const kept = new Set(['wide.en', 'narrow.es']);

const pictures = ({ states }: Figure) =>
  states.flatMap((state) =>
    Object.values(sizes).flatMap((size) => locales.map((lang) => ({ state, size, lang }))),
  );

/** The part of a box that shows: letters nearly touch the edges of their box, but not quite. */
const inset = ({ x0, y0, x1, y1 }: Box, by = 0.5): Box => ({
  x0: x0 + by,
  y0: y0 + by,
  x1: x1 - by,
  y1: y1 - by,
});

const pairs = <Item>(list: readonly Item[]): [Item, Item][] =>
  list.flatMap((a, index) => list.slice(index + 1).map((b): [Item, Item] => [a, b]));

describe.each([...figures])('%s', (id, figure) => {
  describe.each(pictures(figure))('$state $size.name $lang', ({ state, size, lang }) => {
    const marks = figure.draw(state, lang, size);

    test('is drawn without a broken number, and as it was before', async () => {
      const drawn = svg(marks, size, state);
      expect(drawn).not.toMatch(/NaN|undefined|null|Infinity|\{/);
      if (!kept.has(`${size.name}.${lang}`)) return;
      const file = `../../${folderOf(id, figure)}/drawn/${state}.${size.name}.${lang}.svg`;
      await expect(`${drawn.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file);
    });

    test('names each mark once', () => {
      const keys = all(marks).map(({ key }) => key);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });

    test('keeps its words inside the box', () => {
      const out = wordsIn(marks, size.text).filter(
        ({ x0, y0, x1, y1 }) =>
          x0 < -0.5 || y0 < -0.5 || x1 > size.width + 0.5 || y1 > size.height + 0.5,
      );
      expect(out).toEqual([]);
    });

    test('lets no words overlap', () => {
      const clashes = pairs(wordsIn(marks, size.text))
        .filter(([a, b]) => overlaps(inset(a), inset(b)))
        .map(([a, b]) => `${a.words} / ${b.words}`);
      expect(clashes).toEqual([]);
    });

    test('lets no words stand on a bar, dot or circle', () => {
      const shapes = shapesIn(marks);
      const clashes = wordsIn(marks, size.text).flatMap((words) =>
        shapes
          .filter((shape) => overlaps(inset(words), inset(shape)))
          .map((shape) => `${words.words} / ${shape.key}`),
      );
      expect(clashes).toEqual([]);
    });
  });

  test('draws the same thing under the same key in every state, in the same order', () => {
    for (const size of Object.values(sizes)) {
      const tags = new Map<string, string>();
      const orders = figure.states.map((state) => all(figure.draw(state, 'en', size)));
      for (const { key, mark } of orders.flat()) {
        // The patcher can change a mark's attributes and words, but neither its element nor its kind.
        const kind = `${mark.tag} ${mark.children ? 'of marks' : 'of words'}`;
        expect(tags.get(key) ?? kind, key).toBe(kind);
        tags.set(key, kind);
      }
      // Words may change their order: none lies on another. Shapes may not: the patcher never moves a mark.
      const shapes = orders.map((order) =>
        order.filter(({ mark }) => mark.tag !== 'text').map(({ key }) => key),
      );
      for (const [a, b] of pairs(shapes)) {
        const both = new Set(a.filter((key) => b.includes(key)));
        expect(a.filter((key) => both.has(key))).toEqual(b.filter((key) => both.has(key)));
      }
    }
  });

  test('refuses a state that it does not have, and says which it has', () => {
    expect(() => figure.draw('no-such-state', 'en', sizes.wide)).toThrow(
      `no state "no-such-state"; allowed: ${figure.states.join(', ')}`,
    );
  });

  describe.each(locales)('in %s', (lang) => {
    const words = figure.words(lang);

    test('has words instead of each picture, different for each state', () => {
      expect(Object.keys(words.alt).sort()).toEqual([...figure.states].sort());
      const alts = Object.values(words.alt);
      expect(new Set(alts).size).toBe(figure.states.length);
      for (const alt of alts) expect(alt.length).toBeGreaterThan(40);
    });

    // On a phone the headline and the picture share 45 percent of the screen: 354 pixels wide, set in 13.3.
    test('says what is measured in two lines of a phone', () => {
      expect(wrapped(words.measure, 354, 13.3).length, words.measure).toBeLessThan(3);
    });

    test('leaves no value unfilled', () => {
      expect(
        JSON.stringify([words.title, words.measure, words.limits, ...Object.values(words.alt)]),
      ).not.toMatch(/[{}]|NaN|undefined|Infinity/);
    });

    test('has tables whose numbers are those of its data', () => {
      const tables = figure.tables(lang);
      expect(tables.length).toBeGreaterThan(0);
      const known = cellsOf(figure.datasets, formats[lang]);
      const counts = countsOf(figure.datasets);
      for (const { caption, columns, rows } of tables) {
        expect(counts, caption).toContain(rows.length);
        expect(new Set(rows.map(([name]) => name)).size, caption).toBe(rows.length);
        for (const row of rows) {
          expect(row, caption).toHaveLength(columns.length);
          for (const [index, cell] of row.entries()) {
            if (cell === null) continue;
            if (columns[index]?.numeric) expect(known, `${caption}: ${row[0]}`).toContain(cell);
            else expect(cell).toMatch(/\S/);
          }
        }
      }
    });

    test('has each of its datasets in a table or in its words', () => {
      const shown = figure.tables(lang).flatMap(({ rows }) => rows.flat());
      for (const data of figure.datasets as readonly Dataset[]) {
        const names = [...cellsOf([data], formats[lang]), ...namesOf(data, lang)];
        expect(
          shown.some((cell) => cell !== null && names.includes(cell)),
          data.id,
        ).toBe(true);
      }
    });
  });

  test('says something else in each language', () => {
    const [en, es] = [figure.words('en'), figure.words('es')];
    for (const [a, b] of [
      [en.title, es.title],
      [en.measure, es.measure],
      [en.limits, es.limits],
      ...figure.states.map((state) => [en.alt[state], es.alt[state]]),
    ]) {
      expect(a).toMatch(/\S/);
      expect(b).toMatch(/\S/);
      expect(a).not.toBe(b);
    }
  });

  test.each(locales)('has no number typed into its words (%s)', (lang) => {
    const raw = readFileSync(`${folderOf(id, figure)}/${lang}.json`, 'utf8');
    const bare = raw
      .replace(/\{\w+\}/g, '')
      .replace(/"[\w-]+":/g, '')
      .replace(/\b20\d\d\b/g, '');
    expect(bare.match(/.{0,20}\d.{0,20}/g)).toBeNull();
  });
});

/** The words of a dataset's rows: names of what its numbers are of, or what its rows say. */
function namesOf({ rows }: Dataset, lang: Locale): string[] {
  return rows.flatMap((row) =>
    Object.values(row).flatMap((value) => {
      const words = (value as Partial<Record<Locale, string>> | null)?.[lang];
      return typeof words === 'string' ? [words] : [];
    }),
  );
}
