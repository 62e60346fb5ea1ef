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

/** What an MDX body is made of: components and prose with their places. @throws when the MDX cannot be parsed. */
export function outline(body: string): Outline {
  const used: Used[] = [];
  const prose: Prose[] = [];
  const known = new Map<unknown, Used>();
  visitParents(parser.parse(body), (node, ancestors) => {
    const inside = ancestors.flatMap((ancestor) => known.get(ancestor) ?? []);
    const line = node.position?.start.line ?? 0;
    if (node.type === 'text') prose.push({ text: node.value, line, inside });
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

/** Ids of one component in order of first use. */
export const idsOf = ({ used }: Outline, name: string): string[] => [
  ...new Set(
    used.filter((entry) => entry.name === name).map((entry) => entry.attributes['id'] ?? ''),
  ),
];
