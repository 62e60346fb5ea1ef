/** `npm start`: serves the site that was just built and prints where to read it. */
import { serve } from './serve.ts';

const base = process.env['BASE_PATH'] ?? '/';
const port = Number(process.env['PORT'] ?? 4321);
const options = { dir: process.env['OUT_DIR'] ?? 'dist', base };
// When the usual port is taken, any free one will do.
const { url } = await serve({ ...options, port }).catch(() => serve(options));
const at = (path: string) => new URL(path, url.endsWith('/') ? url : `${url}/`).href;

console.log(
  `\n  The line     ${at('the-line/')}\n  La línea     ${at('es/la-linea/')}\n  All chapters ${at('')}\n`,
);
