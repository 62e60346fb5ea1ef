import type { APIRoute } from 'astro';
import { absolute, filePath } from '#i18n/paths.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(filePath('sitemap.xml'))}\n`);
