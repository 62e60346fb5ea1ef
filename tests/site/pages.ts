/** The built site as parsed pages; what a chapter, a step and a twin are is read from the HTML. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { normalizeBase } from '../serve/replies.ts';

export interface Page {
  /** Path below the base: `` for the title page, `es/la-linea/`, `404.html`. */
  path: string;
  /** The file below `dist`. */
  file: string;
  html: string;
  /** Shared by all who look at the page: not to be changed. */
  readonly document: Document;
}

export interface Step {
  id: string;
  number: number;
  figure: string;
  state: string;
}

/** Folder of the build under test (`DIST`) and the base path it was made for (`BASE_PATH`). */
export const dist = resolve(process.env['DIST'] ?? 'dist');
export const base = normalizeBase(process.env['BASE_PATH']);

/** Every file of a build, as paths with forward slashes. */
export function listFiles(dir: string = dist): string[] {
  if (!existsSync(dir)) throw new Error(`No build in ${dir}: run npm run build first`);
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

const read = new Map<string, Page[]>();

/** Every HTML page of a build. Read once; each is parsed when somebody asks for its document. */
export function readPages(dir: string = dist): Page[] {
  const known = read.get(dir);
  if (known) return known;
  const pages = listFiles(resolve(dir))
    .filter((file) => file.endsWith('.html'))
    .map((file): Page => {
      const html = readFileSync(join(dir, file), 'utf8');
      let document: Document | undefined;
      return {
        path: file.replace(/(^|\/)index\.html$/, '$1'),
        file,
        html,
        get document() {
          document ??= new JSDOM(html).window.document;
          return document;
        },
      };
    });
  read.set(dir, pages);
  return pages;
}

/** The steps of a page in reading order; none on pages that are not chapters. */
export function stepsOf(page: Page): Step[] {
  if (!page.html.includes(' data-step="')) return [];
  return [...page.document.querySelectorAll<HTMLElement>('.step')].map((step) => ({
    id: step.id,
    number: Number(step.dataset['step']),
    figure: step.dataset['figure'] ?? '',
    state: step.dataset['state'] ?? '',
  }));
}

/** Pages for other people's frames: no part of the site's own ways, search or map of pages. */
export const isEmbed = ({ path }: Page): boolean => path.startsWith('embed/');

/** Copies that never change again, whatever becomes of the rest. */
export const isFrozen = ({ path }: Page): boolean =>
  isEmbed({ path } as Page) && /\/\d{4}-\d\d-\d\d\/$/.test(path);

/** A page's language. */
export function languageOf({ document }: Page): string {
  return document.documentElement.lang;
}

/** Path below the base that an `hreflang` alternate leads to. */
export function twinOf({ document }: Page, language: string): string | undefined {
  const link = document.querySelector(`link[rel="alternate"][hreflang="${language}"]`);
  const href = link?.getAttribute('href');
  return href ? new URL(href).pathname.slice(base.length) : undefined;
}

/**
 * Pages that share a folder below the first have one template and are many; the first and the last stand for all.
 * Those next to the title page of a language are each of their own kind.
 */
export function samplesOf(paths: readonly string[]): string[] {
  const folders = Object.groupBy(paths, (path) => path.split('/').slice(0, -2).join('/'));
  return Object.entries(folders).flatMap(([folder, family = []]) =>
    ['', 'es'].includes(folder) || family.length <= 2
      ? family
      : [family.at(0), family.at(-1)].filter((path) => path !== undefined),
  );
}
