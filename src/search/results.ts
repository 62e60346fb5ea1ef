/** What a page of results says of one page that was found: its parts with a hit, and the words around them. */

/** A place in a page that has an address of its own. Words are counted from the page's first. */
export interface Anchor {
  element: string;
  id: string;
  text?: string;
  location: number;
}

/** A word that was looked for, by its number in the page, and how much it counts. */
export interface Hit {
  location: number;
  balanced_score: number;
}

/** A page as the index returns it. */
export interface Found {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  anchors: readonly Anchor[];
  weighted_locations: readonly Hit[];
}

/** A run of words, either all looked for or none. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A part of a page with a hit. */
export interface Part {
  /** Empty for the words before the first place with an address. */
  id: string;
  /** The heading, where the part has one. */
  title: readonly Piece[];
  words: readonly Piece[];
}

/** Length of an excerpt in words, and how many stand before its first hit. */
const excerptLength = 26;
const lead = 5;

/**
 * A page's parts with a hit, at most `most` of those with the best, in the order of the page. A page found by its
 * name alone shows how it begins.
 */
export function partsOf(page: Found, most: number): Part[] {
  const words = page.content.split(/\s+/);
  const hits = new Map(
    page.weighted_locations.map((hit) => [hit.location, hit.balanced_score] as const),
  );
  const anchors = page.anchors.toSorted((a, b) => a.location - b.location);
  const starts = [{ element: '', id: '', location: 0 }, ...anchors] as readonly Anchor[];
  const parts = starts.map((anchor, index) => {
    const from = anchor.location;
    const to = starts[index + 1]?.location ?? words.length;
    const inside = [...hits].filter(([at]) => at >= from && at < to);
    return { anchor, from, to, score: inside.reduce((sum, [, score]) => sum + score, 0) };
  });
  const found = parts.filter(({ score }) => score > 0);
  return (found.length ? found : parts.filter(({ from, to }) => to > from).slice(0, 1))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .toSorted((a, b) => a.from - b.from)
    .map(({ anchor, from, to }) => {
      const body = Math.min(from + headingLength(anchor), to);
      return {
        id: anchor.id,
        title: pieces(words, hits, from, body),
        words: excerpt(words, hits, body, to),
      };
    });
}

/** How many of a part's words are its heading. */
const headingLength = ({ element, text }: Anchor): number =>
  /^(h\d|dt)$/.test(element) && text ? text.trim().split(/\s+/).length : 0;

/** The stretch between two words that holds the most hits, cut to a length, with dots where it was cut. */
export function excerpt(
  words: readonly string[],
  hits: Hits,
  from: number,
  to: number,
): readonly Piece[] {
  const latest = Math.max(from, to - excerptLength);
  const inside = [...hits.keys()].filter((at) => at >= from && at < to).sort((a, b) => a - b);
  let [start, most] = [from, 0];
  for (const hit of inside) {
    const begin = Math.min(Math.max(from, hit - lead), latest);
    const held = inside.filter((at) => at >= begin && at < begin + excerptLength).length;
    if (held > most) [start, most] = [begin, held];
  }
  const end = Math.min(to, start + excerptLength);
  const dots = (cut: boolean): Piece[] => (cut ? [{ text: '…', hit: false }] : []);
  return [...dots(start > from), ...pieces(words, hits, start, end), ...dots(end < to)];
}

type Hits = ReadonlyMap<number, unknown>;

/** Words in runs of those looked for and those not. */
function pieces(words: readonly string[], hits: Hits, from: number, to: number): Piece[] {
  const runs: Piece[] = [];
  for (let at = from; at < to; at++) {
    const hit = hits.has(at);
    const last = runs.at(-1);
    if (last?.hit === hit) last.text += ` ${words[at]}`;
    else runs.push({ text: words[at] ?? '', hit });
  }
  return runs;
}

/** What is looked for, as an address or a field gives it. */
export const queryOf = (asked: string | null): string =>
  (asked ?? '').replace(/\s+/g, ' ').trim().slice(0, 100);

/** The same for the index, which knows straight quotation marks only. */
export const forIndex = (query: string): string => query.replace(/[“”«»„]/g, '"');
