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
