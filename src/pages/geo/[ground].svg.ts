import type { APIRoute, GetStaticPaths } from 'astro';
import { groundNames, groundSvg } from '#maps/ground-svg.ts';
import type { GroundName } from '#maps/live-map.ts';

/** The grounds of the static maps. */
export const getStaticPaths: GetStaticPaths = () =>
  groundNames.map((ground) => ({ params: { ground } }));

export const GET: APIRoute = ({ params }) =>
  new Response(groundSvg(params['ground'] as GroundName), {
    headers: { 'content-type': 'image/svg+xml' },
  });
