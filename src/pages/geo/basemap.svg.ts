import type { APIRoute } from 'astro';
import { basemapSvg } from '#maps/basemap-svg.ts';

export const GET: APIRoute = () =>
  new Response(basemapSvg(), { headers: { 'content-type': 'image/svg+xml' } });
