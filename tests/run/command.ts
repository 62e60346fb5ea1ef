import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const bin = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/**
 * Runs a command of the project in its folder or another, output going straight through.
 * Resolves with whether it ended well.
 */
export function run(
  [command = '', ...args]: readonly string[],
  env: Record<string, string> = {},
  { quiet = false, cwd = root } = {},
): Promise<boolean> {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    shell: process.platform === 'win32', // its commands are scripts
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    },
  });
  return new Promise((done) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(false);
    });
    child.once('exit', (code) => done(code === 0));
  });
}
