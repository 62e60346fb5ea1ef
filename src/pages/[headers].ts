import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { headerRules, headersFile } from '#embed/headers.ts';
import { locales } from '#i18n/locales.ts';
import { filePath, sectionNames, slugOf } from '#i18n/paths.ts';

/** Headers for the host. A file whose name begins with `_` would be no page, hence the parameter. */
export const getStaticPaths: GetStaticPaths = () => [{ params: { headers: '_headers' } }];

export const GET: APIRoute = async () => {
  const [lang] = locales;
  const chapters = await getCollection('chapters', ({ data }) => data.lang === lang);
  // Data has files beside its pages, and a rule of its own.
  const sections = sectionNames.filter((name) => name !== 'data');
  const parts = [
    ...chapters.map(({ data }) => data.slug),
    ...sections.map((name) => slugOf(name, lang)),
  ];
  const rules = headerRules(
    filePath(''),
    parts.map((part) => `${part}/`),
  );
  return new Response(headersFile(rules), { headers: { 'content-type': 'text/plain' } });
};
