import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { twinsOf } from '#chapters/twins.ts';
import { datasets } from '#data/registry.ts';
import { figures } from '#figure/registry.ts';
import { locales } from '#i18n/locales.ts';
import { absolute, chartPath, path, sectionNames, sectionTwins } from '#i18n/paths.ts';

/** Every page with its twins. Written here because the usual integration pairs languages only when their slugs are the same. */
export const GET: APIRoute = async () => {
  const entries = await getCollection('chapters');
  const home = { en: path('en'), es: path('es') };
  const fixed = [home, ...sectionNames.map((section) => sectionTwins(section))];
  const pages = [
    ...fixed.flatMap((twins) => locales.map((lang) => ({ lang, twins, changed: undefined }))),
    ...entries.map((entry) => ({
      lang: entry.data.lang,
      twins: twinsOf(entry, entries),
      changed: entry.data.asOf,
    })),
    ...[...datasets.values()].flatMap(({ id, about }) =>
      locales.map((lang) => ({
        lang,
        twins: sectionTwins('data', id),
        changed: about.retrieved,
      })),
    ),
    ...[...figures].flatMap(([id, { datasets }]) =>
      locales.map((lang) => ({
        lang,
        twins: { en: chartPath('en', id), es: chartPath('es', id) },
        changed: datasets
          .map(({ about }) => about.retrieved)
          .sort()
          .at(-1),
      })),
    ),
  ];
  const urls = pages.map(({ lang, twins, changed }) => {
    const links = locales.map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${other}" href="${absolute(twins[other])}"/>`,
    );
    return `<url><loc>${absolute(twins[lang])}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${links.join('')}</url>`;
  });
  const open =
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n${open}${urls.join('')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
