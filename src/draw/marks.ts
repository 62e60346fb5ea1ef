import type { Mark } from './contract.ts';
import { textWidth } from './text.ts';

type Attrs = Mark['attrs'];

/** The area inside the margins of a drawing. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const rect = (key: string, attrs: Attrs): Mark => ({ key, tag: 'rect', attrs });
export const circle = (key: string, attrs: Attrs): Mark => ({ key, tag: 'circle', attrs });
export const path = (key: string, attrs: Attrs): Mark => ({ key, tag: 'path', attrs });
export const line = (key: string, attrs: Attrs): Mark => ({ key, tag: 'line', attrs });
export const use = (key: string, attrs: Attrs): Mark => ({ key, tag: 'use', attrs });
export const group = (key: string, attrs: Attrs, children: readonly Mark[]): Mark => ({
  key,
  tag: 'g',
  attrs,
  children,
});

/**
 * Words at a place. The place is a transform, because CSS moves a transform smoothly and jumps on `x`.
 * `anchor` is where the place lies in the words.
 */
export function label(
  key: string,
  words: string,
  place: { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; class?: string },
): Mark {
  const attrs = {
    class: place.class ?? 'label',
    transform: translate(place.x, place.y),
    'text-anchor': place.anchor ?? 'start',
  };
  return { key, tag: 'text', attrs, text: words };
}

export const translate = (x: number, y: number): string => `translate(${round(x)} ${round(y)})`;

/** A tenth of a pixel is finer than any screen shows; rounding keeps files small and snapshots steady. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Horizontal gridlines with their values above them at the left; the last names the unit. */
export function axisY(
  ticks: readonly number[],
  y: (value: number) => number,
  frame: Frame,
  words: (tick: number, last: boolean) => string,
): Mark[] {
  return ticks.map((tick, index) => {
    const last = index === ticks.length - 1;
    return group(`y-${tick}`, { class: 'tick', transform: translate(frame.left, y(tick)) }, [
      line('grid', { class: tick === 0 ? 'baseline' : 'grid', x2: frame.right - frame.left }),
      ...(tick === 0
        ? []
        : [
            {
              key: 'value',
              tag: 'text',
              attrs: { class: 'axis', y: -5 },
              text: words(tick, last),
            } as const,
          ]),
    ]);
  });
}

/** Values under the baseline. */
export function axisX(
  ticks: readonly { key: string; x: number; words: string }[],
  y: number,
): Mark[] {
  return ticks.map((tick) =>
    label(`x-${tick.key}`, tick.words, { x: tick.x, y, anchor: 'middle', class: 'axis' }),
  );
}

/**
 * A note on a mark: a leader from the mark and words beside its end, in bold then plain.
 * The words go to the side with room for them.
 */
export function callout(
  key: string,
  at: { x: number; y: number; rise: number },
  words: { strong: string; plain?: string },
  frame: Frame,
  size: number,
): Mark[] {
  const plain = words.plain ? `, ${words.plain}` : '';
  const width = textWidth(words.strong, size, 600) + textWidth(plain, size, 400);
  const left = at.x + 8 + width > frame.right;
  const x = left ? at.x - 6 : at.x + 6;
  const anchor = left ? 'end' : 'start';
  const top = at.y - at.rise;
  return [
    line(`${key}-leader`, { class: 'leader', x1: at.x, x2: at.x, y1: at.y - 3, y2: top }),
    group(`${key}-words`, { transform: translate(x, top + size * 0.75), 'text-anchor': anchor }, [
      { key: 'text', tag: 'text', attrs: { class: 'note' }, children: spans(words.strong, plain) },
    ]),
  ];
}

const span = (key: string, words: string, attrs: Attrs): Mark => ({
  key,
  tag: 'tspan',
  attrs,
  text: words,
});

const spans = (strong: string, plain: string): Mark[] => [
  span('strong', strong, { class: 'strong' }),
  ...(plain ? [span('plain', plain, {})] : []),
];
