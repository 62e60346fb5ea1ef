import { createHash } from 'node:crypto';

/** What the policy of a page knows an inline script or style sheet by. */
export const hashOf = (text: string) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/** A script without its comments and the spaces around its lines. */
export const shortScript = (script: string): string =>
  script
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
