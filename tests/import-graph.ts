/** Which source file imports which, read from their import lines. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

export interface Import {
  /** Path from the project root, or the name of a package. */
  to: string;
  /** Erased before the code runs. */
  type: boolean;
  /** Loaded when it is asked for, not with the file. */
  lazy: boolean;
}

/** Every source file but tests and declarations. */
export const files = globSync('{src,content}/**/*.{ts,js,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.d.ts'));

const aliases = [
  ['#content/', 'content/'],
  ['#', 'src/'],
] as const;

function resolve(from: string, name: string): string {
  const path = name.replace(/\?\w+$/, '');
  if (path.startsWith('.')) return join(dirname(from), path);
  const alias = aliases.find(([start]) => path.startsWith(start));
  return alias ? alias[1] + path.slice(alias[0].length) : name;
}

/** What a piece of code imports, read from its import lines. */
export function importsOf(file: string, code: string): Import[] {
  const plain = [
    ...code.matchAll(/^\s*(?:import|export)\s+(?:(type\s)?([^;'"]*?)\sfrom\s+)?'([^']+)'/gm),
  ].map(([, type, names = '', name]) => {
    const inner = names
      .match(/^\{([^}]*)\}$/)?.[1]
      ?.split(',')
      .map((one) => one.trim());
    const onlyTypes = inner?.filter(Boolean).every((one) => one.startsWith('type ')) ?? false;
    return { to: resolve(file, name as string), type: Boolean(type) || onlyTypes, lazy: false };
  });
  const lazy = [...code.matchAll(/\bimport\('([^']+)'\)/g)].map(([, name]) => ({
    to: resolve(file, name as string),
    type: false,
    lazy: true,
  }));
  const globs = [...code.matchAll(/import\.meta\.glob<?[^(]*\(\s*(\[[^\]]*\]|'[^']*')(.*?)\)/gs)];
  const globbed = globs.flatMap(([, patterns = '', options = '']) =>
    [...patterns.matchAll(/'([^']+)'/g)].flatMap(([, pattern]) =>
      globSync(resolve(file, pattern as string)).map((to) => ({
        to: to.replaceAll('\\', '/'),
        type: false,
        lazy: !options.includes('eager: true'),
      })),
    ),
  );
  return [...plain, ...lazy, ...globbed];
}

export const code = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
/** The parts of a component that run in the browser. */
export const scripts = (file: string) =>
  file.endsWith('.astro')
    ? [...(code.get(file) ?? '').matchAll(/<script>(.*?)<\/script>/gs)]
        .map(([, inner]) => inner)
        .join('\n')
    : '';
/** What each file imports. */
export const graph = new Map(files.map((file) => [file, importsOf(file, code.get(file) ?? '')]));
