import type { Mark } from '#draw/contract.ts';
import { group, path, translate } from '#draw/marks.ts';
import type { Flight } from './flights.ts';

export type OperatorKind = Flight['operatorKind'];

interface Look {
  class: string;
  /** Lines on the shape, in a circle of radius 100; plain without. */
  lines?: string;
  dashed?: true;
  /** Lines in ink on a disc of another colour. */
  mixed?: true;
}

/** A circle of a radius round the origin. */
export const ring = (r: number): string =>
  `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Parallel lines across the circle, turned by an angle in degrees. */
function chords(angle: number): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const point = (along: number, across: number) =>
    `${Math.round(along * cos - across * sin)} ${Math.round(along * sin + across * cos)}`;
  return [-75, -45, -15, 15, 45, 75]
    .map((across) => {
      const half = Math.sqrt(94 ** 2 - across ** 2);
      return `M${point(-half, across)}L${point(half, across)}`;
    })
    .join('');
}

/** Operators differ by pattern as well as by colour, so that a print in grey still tells them apart. */
const looks: Readonly<Record<OperatorKind, Look>> = {
  'us-military': { class: 'is-us' },
  customs: { class: 'is-us', lines: ring(92) + ring(62) + ring(32) },
  cia: { class: 'is-us', lines: chords(90) },
  'us-government': { class: 'is-us', lines: chords(45) },
  // More than one kind, the United States among them; lines in ink, because some are not American.
  several: { class: 'is-us', lines: chords(-45), mixed: true },
  mexico: { class: 'is-mx', lines: chords(0) + chords(90) },
  'criminal-group': { class: '', lines: chords(0) },
  unknown: { class: '', lines: ring(92), dashed: true },
};

/** Every kind, in the order in which a reader is offered them. */
export const operatorKinds = Object.keys(looks) as OperatorKind[];

/** The class that gives an operator its colour. */
export const operatorClass = (kind: OperatorKind): string => looks[kind].class;

/**
 * A soft shape in the look of its operator: two pale discs, one in the other, and the operator’s lines. Drawn once in
 * a circle of radius 100 and scaled, so that only transforms change; the lines keep their width.
 */
export function softShape(
  key: string,
  kind: OperatorKind,
  at: { x: number; y: number; r: number; class?: string },
  attrs: Mark['attrs'] = {},
): Mark {
  const { class: colour, lines, dashed, mixed } = looks[kind];
  const scale = at.r / 100;
  const width = 1 / scale;
  const dash = Math.round(3 * width);
  const dashes: Mark['attrs'] = dashed ? { 'stroke-dasharray': `${dash} ${dash}` } : {};
  const names = ['soft-shape', colour, at.class].filter(Boolean).join(' ');
  return group(key, { class: names, transform: translate(at.x, at.y), ...attrs }, [
    group('scaled', { transform: `scale(${scale.toPrecision(3)})` }, [
      path('outer', { d: ring(100) }),
      path('inner', { d: ring(64) }),
      ...(lines
        ? [
            path('lines', {
              class: mixed ? 'lines is-ink' : 'lines',
              d: lines,
              'stroke-width': width,
              ...dashes,
            }),
          ]
        : []),
    ]),
  ]);
}
