import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { miniature } from '#card/miniature.ts';
import type { Scheme } from '#draw/standalone.ts';
import { figures } from '#figure/registry.ts';
import { locales } from '#i18n/locales.ts';

/** The small picture of each chapter and of each figure, for light and for dark pages. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await getCollection('chapters', ({ data }) => data.lang === locales[0]);
  const pictures = [
    ...entries.map(({ data: { order, card } }) => ({ name: `${order}`, ...card })),
    ...[...figures].map(([figure, { cover }]) => ({ name: figure, figure, state: cover })),
  ];
  return pictures.flatMap(({ name, figure, state }) =>
    (['light', 'dark'] as const).map((scheme) => ({
      params: { name: `${name}.${scheme}` },
      props: { figure, state, scheme },
    })),
  );
};

export const GET: APIRoute<{ figure: string; state: string; scheme: Scheme }> = ({ props }) =>
  new Response(miniature(props.figure, props.state, props.scheme), {
    headers: { 'content-type': 'image/svg+xml' },
  });
