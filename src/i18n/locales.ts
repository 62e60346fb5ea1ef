/** The site's languages; the first is the default and has no path prefix. */
export const locales = ['en', 'es'] as const;

export type Locale = (typeof locales)[number];

/** Regions, because plain `es` writes 10.000 where Mexico writes 10,000. */
export const regions = { en: 'en-US', es: 'es-MX' } as const satisfies Record<Locale, string>;

/** One text in every language; an empty or missing one is an error. */
export type Localized = Record<Locale, string>;

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
