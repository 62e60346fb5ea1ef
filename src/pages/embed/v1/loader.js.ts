import type { APIRoute } from 'astro';
import { minifySync, transformWithOxc } from 'vite';
import loader from '#embed/loader.ts?raw';

/** The script for pages that show our figures, at an address that stays. It runs as it is: nothing is imported. */
export const GET: APIRoute = async () => {
  const { code } = await transformWithOxc(loader, 'loader.ts', { target: 'es2020' });
  const { code: small } = minifySync(
    'loader.js',
    `(() => {${code.replace(/^export \{\};?$/m, '')}})();`,
  );
  return new Response(small, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
