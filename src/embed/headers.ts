/** What a host is asked to send with a file, by path; `*` stands for anything. */
export type Rule = readonly [path: string, headers: Readonly<Record<string, string>>];

/** Told twice, for old browsers and new. */
const unframed = {
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "frame-ancestors 'none'",
};
const forAnyone = { 'Access-Control-Allow-Origin': '*' };

/**
 * Headers for hosts that read a `_headers` file. Rules of hosts differ where two match, so no path has two: every
 * part of the site is named that other pages may not frame; embeds, not named, may be framed by anyone.
 * @param parts paths below the base, with a slash at the end: chapters and sections of the default language
 */
export function headerRules(base: string, parts: readonly string[]): Rule[] {
  return [
    [base, unframed],
    ...[...parts, 'es/'].map((part): Rule => [`${base}${part}*`, unframed]),
    // Pages with files beside them.
    [`${base}chart/*`, { ...unframed, ...forAnyone }],
    [`${base}data/*`, { ...unframed, ...forAnyone }],
    [`${base}oembed/*`, { ...forAnyone, 'Cache-Control': 'public, max-age=3600' }],
    [`${base}og/*`, { ...forAnyone, 'Cache-Control': 'public, max-age=86400' }],
    // Its meaning never changes within a version; what it is made of may be mended.
    [`${base}embed/v1/loader.js`, { ...forAnyone, 'Cache-Control': 'public, max-age=86400' }],
    [`${base}_astro/*`, { ...forAnyone, 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ];
}

/** The rules as a `_headers` file, which Cloudflare Pages, Netlify and others read. */
export const headersFile = (rules: readonly Rule[]): string =>
  rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
