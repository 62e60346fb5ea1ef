import { type Locale, locales } from './locales.ts';

/** The path the site is mounted at, with a slash at both ends. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/');

/** A page's path on its host, with base path and language prefix: `path('es', 'la-linea')` is `/es/la-linea/`. */
export function path(lang: Locale, slug = ''): string {
  const prefix = lang === locales[0] ? '' : `${lang}/`;
  return `${base}${prefix}${slug ? `${slug}/` : ''}`;
}

/** A file's path on its host. */
export const filePath = (name: string): string => `${base}${name}`;

/** A full address, for metadata that leaves the site. */
export const absolute = (pathname: string): string => new URL(pathname, import.meta.env.SITE).href;

/** Pages beside the chapters, by name, with the last part of their address. */
const sections = {
  record: { en: 'record', es: 'registro' },
  sources: { en: 'sources', es: 'fuentes' },
  method: { en: 'method', es: 'metodo' },
  corrections: { en: 'corrections', es: 'correcciones' },
  glossary: { en: 'glossary', es: 'glosario' },
  data: { en: 'data', es: 'datos' },
  charts: { en: 'charts', es: 'graficas' },
  embedding: { en: 'embedding', es: 'insertar' },
  search: { en: 'search', es: 'buscar' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Section = keyof typeof sections;

export const sectionNames = Object.keys(sections) as readonly Section[];

/** The last part of a section's address: `slugOf('sources', 'es')` is `fuentes`. */
export const slugOf = (section: Section, lang: Locale): string => sections[section][lang];

/** A section's path, or that of a page under it: `sectionPath('es', 'data', 'polls')` is `/es/datos/polls/`. */
export const sectionPath = (lang: Locale, section: Section, below = ''): string =>
  path(lang, [slugOf(section, lang), below].filter(Boolean).join('/'));

/** The same page in every language. */
export const sectionTwins = (section: Section, below = ''): Record<Locale, string> => ({
  en: sectionPath('en', section, below),
  es: sectionPath('es', section, below),
});

/** Files of the corrections feed. */
export const feedNames: Readonly<Record<Locale, string>> = {
  en: 'corrections.xml',
  es: 'correcciones.xml',
};

/**
 * Addresses of one figure. They stand in other people's pages for years: the language is always named, and
 * nothing in them is translated. An edition is the day of a frozen copy.
 */
export const chartPath = (lang: Locale, figure: string): string =>
  `${base}chart/${lang}/${figure}/`;

/** A figure as a file: `chartFile('en', 'border-seizures-where', 'bw.svg')`. */
export const chartFile = (lang: Locale, figure: string, ending: string): string =>
  `${base}chart/${lang}/${figure}.${ending}`;

export const embedPath = (lang: Locale, figure: string, edition?: string): string =>
  `${base}embed/v1/${lang}/${figure}/${edition ? `${edition}/` : ''}`;

export const oembedPath = (lang: Locale, figure: string, edition?: string): string =>
  `${base}oembed/v1/${lang}/${figure}${edition ? `.${edition}` : ''}.json`;

/**
 * The way from one page to another, naming neither host nor base path: `wayTo('/embed/v1/en/x/', '/es/')`
 * is `../../../../es/`. For pages that are copied and kept.
 */
export function wayTo(from: string, to: string): string {
  const depth = from.slice(base.length).split('/').length - 1;
  return '../'.repeat(depth) + to.slice(base.length);
}
