import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';

/** A component as it stands in a chapter's MDX. */
export interface Used {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Line in the MDX body, from 1. */
  line: number;
  /** The components it stands in, outermost first. */
  inside: readonly Used[];
}

/** A piece of plain prose. */
export interface Prose {
  text: string;
  line: number;
  inside: readonly Used[];
}

export interface Outline {
  /** Every component, in reading order. */
  used: readonly Used[];
  prose: readonly Prose[];
}

interface Element {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string;
  attributes: { name: string; value: unknown }[];
  position?: { start: { line: number } };
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** Pages and checks ask for the same few bodies again and again. */
const outlines = new Map<string, Outline>();

/** What an MDX body is made of: components and prose with their places. @throws when the MDX cannot be parsed. */
export function outline(body: string): Outline {
  const known = outlines.get(body);
  if (known) return known;
  const read = outlineOf(body);
  outlines.set(body, read);
  return read;
}

function outlineOf(body: string): Outline {
  const used: Used[] = [];
  const prose: Prose[] = [];
  const known = new Map<unknown, Used>();
  visitParents(parser.parse(body), (node, ancestors) => {
    const inside = ancestors.flatMap((ancestor) => known.get(ancestor) ?? []);
    const line = node.position?.start.line ?? 0;
    const text = written(node);
    if (text) prose.push({ text, line, inside });
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name, attributes } = node as unknown as Element;
    const texts = attributes.flatMap(({ name, value }) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    const entry = { name, attributes: Object.fromEntries(texts), line, inside };
    known.set(node, entry);
    used.push(entry);
  });
  return { used, prose };
}

/** The words that a node puts on the page, wherever they stand: also in code, `{…}` and the words for an image. */
function written(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
      return node.alt ?? '';
    default: {
      const { type, value } = node as { type: string; value?: string };
      return type.endsWith('Expression') ? (value ?? '').replace(/\/\*.*?\*\//gs, '') : '';
    }
  }
}

/** Ids of one component in order of first use. */
export const idsOf = ({ used }: Outline, name: string): string[] => [
  ...new Set(
    used.filter((entry) => entry.name === name).map((entry) => entry.attributes['id'] ?? ''),
  ),
];
