import type { APIRoute, GetStaticPaths } from 'astro';
import { removedPages } from '#embed/frozen.ts';

/** What stands in frames at the addresses of figures that are gone. */
export const getStaticPaths: GetStaticPaths = () => removedPages(4);

export const GET: APIRoute<{ html: string }> = ({ props }) =>
  new Response(props.html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
