import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '#i18n/locales.ts';
import { feedNames } from '#i18n/paths.ts';
import { feed, newestFirst } from '#reference/corrections.ts';

export const getStaticPaths: GetStaticPaths = () =>
  locales.map((lang) => ({
    params: { feed: feedNames[lang].replace('.xml', '') },
    props: { lang },
  }));

/** The log of corrections as a feed. While it is empty, its date is that of the newest chapter. */
export const GET: APIRoute = async ({ props }) => {
  const chapters = await getCollection('chapters');
  const newest =
    chapters
      .map(({ data }) => data.asOf)
      .sort()
      .at(-1) ?? '';
  return new Response(feed(newestFirst, props['lang'], newest), {
    headers: { 'content-type': 'application/atom+xml' },
  });
};
