import { outline, type Used } from '#chapters/outline.ts';
import { nearest, oneOf, type Problem } from '#data/problem.ts';
import type { Figure } from '#draw/contract.ts';
import { bareNumbers } from './prose.ts';

/** One language of a chapter as the check needs it. */
export interface ChapterText {
  file: string;
  folder: string;
  lang: string;
  body: string;
  /** Lines before the body: the front matter. */
  offset: number;
}

/** What a chapter may refer to. */
export interface Known {
  figures: ReadonlyMap<string, Figure>;
  facts: ReadonlySet<string>;
  claims: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  /** Figures whose rows can be explored. */
  explorations: ReadonlySet<string>;
}

const components = ['Scrolly', 'Step', 'Explore', 'Fact', 'Claim', 'Term'];
const stepId = /^[a-z]+(-[a-z]+)*$/;

/** Everything wrong with one chapter text: names, states, ids, numbers. */
export function chapterProblems(text: ChapterText, known: Known): Problem[] {
  const parts = outline(text.body);
  const seen = new Set<string>();
  const problems = parts.used.flatMap((entry) => {
    const say = (field: string, found: string | undefined, allowed: string): Problem => ({
      file: `${text.file}:${entry.line + text.offset}`,
      record: `<${entry.name}>`,
      field: `attribute "${field}"`,
      found: found === undefined ? 'nothing' : `"${found}"`,
      allowed,
    });
    const among = (field: string, names: readonly string[]): Problem[] => {
      const value = entry.attributes[field];
      if (value !== undefined && names.includes(value)) return [];
      return [say(field, value, `${oneOf(names)}${value ? nearest(value, names) : ''}`)];
    };
    switch (entry.name) {
      case 'Fact':
        return [
          ...among('id', [...known.facts]),
          ...(entry.attributes['as'] === undefined ? [] : among('as', ['kg'])),
        ];
      case 'Claim':
        return among('id', [...known.claims]);
      case 'Term':
        return among('id', [...known.terms]);
      case 'Scrolly':
        return among('figure', [...known.figures.keys()]);
      case 'Explore': {
        const figure = known.figures.get(entry.attributes['figure'] ?? '');
        return [
          ...among('figure', [...known.explorations]),
          ...(figure ? among('state', figure.states) : []),
        ];
      }
      case 'Step': {
        const { id } = entry.attributes;
        const around = entry.inside.at(-1);
        const figure = known.figures.get(around?.attributes['figure'] ?? '');
        const again = id !== undefined && seen.has(id);
        seen.add(id ?? '');
        return [
          ...(id !== undefined && stepId.test(id)
            ? []
            : [say('id', id, 'small letters and hyphens')]),
          ...(again ? [say('id', id, 'an id that no other step of the chapter has')] : []),
          ...(around?.name === 'Scrolly'
            ? []
            : [{ ...say('', undefined, 'a <Scrolly> around the <Step>'), field: 'place' }]),
          ...(figure ? among('state', figure.states) : []),
        ];
      }
      default:
        return [{ ...say('name', entry.name, oneOf(components)), field: 'name' }];
    }
  });
  return [...problems, ...bareNumbers(parts, text.file, text.offset)];
}

const signature = ({ name, attributes }: Used): string =>
  `<${[name, ...['figure', 'id', 'state'].flatMap((key) => (attributes[key] ? `${key}="${attributes[key]}"` : []))].join(' ')}>`;

const structural = new Set(['Scrolly', 'Step', 'Explore', 'Claim']);

/**
 * The first place where two languages of a chapter differ in steps, figures or claims; or else the facts that
 * the second lacks, and the terms that only one of them explains, which may stand in another order.
 */
export function parityProblems(a: ChapterText, b: ChapterText): Problem[] {
  const [left, right] = [outline(a.body).used, outline(b.body).used];
  const frame = (used: readonly Used[]) => used.filter(({ name }) => structural.has(name));
  const [first, second] = [frame(left), frame(right)];
  const index = Array.from({ length: Math.max(first.length, second.length) }, (_, i) => i).find(
    (i) => (first[i] && signature(first[i])) !== (second[i] && signature(second[i])),
  );
  if (index !== undefined) {
    const [wanted, found] = [first[index], second[index]];
    const line = found ? found.line + b.offset : b.body.split('\n').length + b.offset;
    const allowed = `${wanted ? signature(wanted) : 'the end'}, as in ${a.file}`;
    return [
      {
        file: `${b.file}:${line}`,
        record: 'translation',
        field: `component ${index + 1}`,
        found: found ? signature(found) : 'the end',
        allowed,
      },
    ];
  }
  return [
    ...lacking('Fact', a, left, b, right),
    ...lacking('Term', a, left, b, right),
    ...lacking('Term', b, right, a, left),
  ];
}

/** What one text uses of a component, and the other never does. */
function lacking(
  name: 'Fact' | 'Term',
  from: ChapterText,
  has: readonly Used[],
  to: ChapterText,
  lacks: readonly Used[],
): Problem[] {
  const ids = (used: readonly Used[]) =>
    new Set(used.flatMap((entry) => (entry.name === name ? [entry.attributes['id'] ?? ''] : [])));
  const theirs = ids(lacks);
  return [...ids(has)]
    .filter((id) => !theirs.has(id))
    .map((id) => ({
      file: to.file,
      record: 'translation',
      field: `<${name} id="${id}">`,
      found: 'nothing',
      allowed: `the ${name.toLowerCase()}s of ${from.file}`,
    }));
}
