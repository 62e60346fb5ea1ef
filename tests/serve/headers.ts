/** The `_headers` file of a build, as hosts read it: a path, then indented lines of headers. */
export function readHeaders(text: string): (path: string) => Record<string, string> {
  const rules: { fits: RegExp; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (/^\//.test(line)) rules.push({ fits: pattern(line.trim()), headers: {} });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name && value && rule) rule.headers[name.toLowerCase()] = value.trim();
  }
  return (path) =>
    Object.assign({}, ...rules.filter(({ fits }) => fits.test(path)).map(({ headers }) => headers));
}

const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
