import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { miniature } from '#card/miniature.ts';
import type { Scheme } from '#draw/standalone.ts';
import { locales } from '#i18n/locales.ts';

/** The small picture of each chapter, for light and for dark pages. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await getCollection('chapters', ({ data }) => data.lang === locales[0]);
  return entries.flatMap(({ data: { order, card } }) =>
    (['light', 'dark'] as const).map((scheme) => ({
      params: { name: `${order}.${scheme}` },
      props: { ...card, scheme },
    })),
  );
};

export const GET: APIRoute<{ figure: string; state: string; scheme: Scheme }> = ({ props }) =>
  new Response(miniature(props.figure, props.state, props.scheme), {
    headers: { 'content-type': 'image/svg+xml' },
  });
