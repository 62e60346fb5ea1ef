import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { webFonts } from './src/fonts/subset.ts';
import { siteIndex } from './src/search/site-index.ts';

const files = await webFonts();

/**
 * One entry of Astro's `fonts` option: all cuts of a family behind one CSS variable.
 * `optional`: a face that comes late stays out of this page and is there for the next, so nothing moves.
 * What stands in is sized by `font-size-adjust` (tokens.css), which costs a slow phone nothing.
 */
const family = (name, cssVariable, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  optimizedFallbacks: false,
  options: {
    variants: files
      .filter((cut) => cut.family === name)
      .map(({ weight, style, path }) => ({
        weight,
        style,
        src: [`./${path}`],
        display: 'optional',
      })),
  },
});

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://the-line-and-the-lab.example',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: './.astro',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  // Styles are small: inline they cost no round trip before the first paint.
  build: { format: 'directory', inlineStylesheets: 'always' },
  i18n: { locales: ['en', 'es'], defaultLocale: 'en', routing: { prefixDefaultLocale: false } },
  session: false,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), siteIndex()],
  fonts: [
    family('Newsreader', '--font-text', ['Georgia', 'serif']),
    family('Newsreader Display', '--font-display', ['Georgia', 'serif']),
    family('Libre Franklin', '--font-interface', ['Arial', 'sans-serif']),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
