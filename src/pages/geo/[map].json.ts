import type { APIRoute, GetStaticPaths } from 'astro';
import { liveRows } from '#maps/live-rows.ts';

/** What each live map draws with. */
export const getStaticPaths: GetStaticPaths = () =>
  [...liveRows].map(([map, rows]) => ({ params: { map }, props: { rows } }));

export const GET: APIRoute = ({ props }) => Response.json(props['rows']());
