import type { APIRoute, GetStaticPaths } from 'astro';
import { frozenCopies } from '#embed/frozen.ts';

/** Frozen copies, letter by letter as they were made. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await frozenCopies()).map(({ id, edition, lang, html }) => ({
    params: { lang, figure: id, edition },
    props: { html },
  }));

export const GET: APIRoute<{ html: string }> = ({ props }) =>
  new Response(props.html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
