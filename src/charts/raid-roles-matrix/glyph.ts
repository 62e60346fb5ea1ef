import type raidRoles from '#content/data/raid-roles/dataset.ts';
import type { RowOf } from '#data/dataset.ts';
import type { Mark } from '#draw/contract.ts';
import { group, label, path, round, translate } from '#draw/marks.ts';

type Who = RowOf<typeof raidRoles>['who'];

/** The words in the two halves; a short and a long name for each country. */
export interface Names {
  us: string;
  mexico: string;
}

type Fill = 'named' | 'unclear' | 'empty';

const fills: Record<Exclude<Who, 'not-stated'>, Record<'us' | 'mexico', Fill>> = {
  us: { us: 'named', mexico: 'empty' },
  mexico: { us: 'empty', mexico: 'named' },
  both: { us: 'named', mexico: 'named' },
  unclear: { us: 'unclear', mexico: 'unclear' },
};

/**
 * Who has a part: the United States above, Mexico below, as on a map. A named country is filled and
 * bears its name; both are broken outlines with a question mark when the record is unclear; a dash
 * stands in their place when it does not say.
 */
export function glyph(
  key: string,
  who: Who,
  at: { x: number; y: number; beside?: boolean },
  box: { width: number; height: number },
  names: Names,
  text: number,
): Mark {
  const { width, height } = box;
  const place = { class: 'who', transform: translate(at.x, at.y) };
  if (who === 'not-stated') {
    const y = round(at.beside ? height / 2 : height + 1);
    return group(key, place, [
      path('dash', {
        class: 'no-answer',
        d: `M${round(width / 2 - text * 0.5)} ${y}h${round(text)}`,
      }),
    ]);
  }
  const halves = (['us', 'mexico'] as const).map((country, index) => ({
    country,
    fill: fills[who][country],
    x: at.beside && index ? width + 2 : 0,
    y: at.beside || !index ? 0 : height + 2,
  }));
  return group(key, place, [
    ...halves.map(({ country, fill, x, y }) =>
      path(country, {
        class: halfClass(country, fill),
        d: `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`,
      }),
    ),
    ...halves
      .filter(({ fill }) => fill !== 'empty')
      .map(({ country, fill, x, y }) =>
        label(`${country}-name`, fill === 'unclear' ? '?' : names[country], {
          x: x + width / 2,
          y: y + height / 2 + text * 0.36,
          anchor: 'middle',
          class: `name in-half is-${fill}`,
        }),
      ),
  ]);
}

const halfClass = (country: 'us' | 'mexico', fill: Fill): string => {
  if (fill === 'named') return `half ${country === 'us' ? 'is-us' : 'is-mx'}`;
  return fill === 'unclear' ? 'half is-unclear' : 'half';
};
