import type { z } from 'astro/zod';

/** One thing wrong with the content, in the words an editor needs to mend it. */
export interface Problem {
  /** Path from the project root, with `:line` where known. */
  file: string;
  /** Which record, e.g. `row 12` or `claim "border-length"`. */
  record: string;
  /** Which column, field or attribute. */
  field: string;
  found: string;
  allowed: string;
}

export const describe = ({ file, record, field, found, allowed }: Problem): string =>
  `${file}: ${record}, ${field}: found ${found}; allowed: ${allowed}`;

/** Stops a build with every problem found, one line each. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describe).join('\n'));
    this.problems = problems;
  }
}

/**
 * Stands for content that is wrong. It can be imported, so that a check sees the whole content and names
 * every fault at once; whoever reads anything from it gets the error. @throws `error` if it is another kind.
 */
export function unreadable<Content extends object>(error: unknown): Content {
  if (!(error instanceof ContentError)) throw error;
  const stop = () => {
    throw error;
  };
  return new Proxy({} as Content, { get: stop, has: stop, ownKeys: stop });
}

/** A value as it stands in a JSON file, cut to one readable line. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The closest of `names`, to help with a typing mistake; empty when none is near. */
export function nearest(name: string, names: readonly string[]): string {
  const near = names.find(
    (other) => other.includes(name) || name.includes(other) || shared(name, other) > 0.7,
  );
  return near ? ` (did you mean "${near}"?)` : '';
}

const shared = (a: string, b: string): number => {
  const pairs = new Set([...a].map((_, i) => a.slice(i, i + 2)));
  const hits = [...b].filter((_, i) => pairs.has(b.slice(i, i + 2))).length;
  return (2 * hits) / (a.length + b.length);
};

/** A list of allowed names, short enough to read. */
export const oneOf = (names: readonly string[]): string =>
  names.length > 14
    ? `one of ${names.slice(0, 14).join(', ')} … (${names.length} in all)`
    : `one of ${names.join(', ')}`;

/**
 * Parses `value` or says what is wrong with each field.
 * `locate` turns a path inside the value into the record and field an editor would look for.
 */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  locate: (path: readonly PropertyKey[]) => { record: string; field: string },
): { data: z.output<Schema>; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [issue.path];
    return paths.map((path) => ({
      file,
      ...locate(path),
      found: show(at(value, path)),
      allowed: allowed(issue),
    }));
  });
  return { data: value as z.output<Schema>, problems };
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );

const articles: Record<string, string> = {
  object: 'an object',
  string: 'a text',
  int: 'a whole number',
  array: 'a list',
  record: 'an object',
};

function allowed(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return articles[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return issue.values.map((value) => show(value)).join(', ');
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1 ? 'a text' : `a text of ${issue.minimum} letters or more`;
      return issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`;
    case 'too_big':
      return `${issue.maximum} or less`;
    case 'unrecognized_keys':
      return 'no field of this name';
    case 'invalid_union':
      return issue.errors.length
        ? [...new Set(issue.errors.flat().map(allowed))].join(' or ')
        : ((issue as { options?: unknown[] }).options ?? []).map(show).join(', ');
    case 'invalid_format':
      // A column's own words ("a month such as 2019-04") beat a pattern.
      return issue.message.startsWith('Invalid')
        ? `a text in the format ${issue.format}`
        : issue.message;
    default:
      return issue.message;
  }
}
