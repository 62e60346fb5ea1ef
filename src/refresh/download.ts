import { setTimeout as wait } from 'node:timers/promises';
import { RefreshError } from './error.ts';

/** How long to wait for an answer, how often to ask, and the first pause in between (milliseconds). */
export interface Patience {
  timeout: number;
  tries: number;
  pause: number;
}

export const patience: Patience = { timeout: 120_000, tries: 3, pause: 2_000 };

type Kind = 'csv' | 'html';
type Answer = { text: string } | { problem: string; again: boolean };

const types: Record<Kind, RegExp> = {
  csv: /^(text\/(csv|plain)|application\/(csv|octet-stream|vnd\.ms-excel))\b/,
  html: /^(text\/html|application\/xhtml)/,
};

/**
 * The text at an address. Asks again, after a pause that doubles, when the server fails (5xx), does not
 * answer or breaks off; never when it refuses (4xx) or sends something else than was asked for.
 * @throws RefreshError
 */
export async function download(url: string, kind: Kind, how: Patience): Promise<string> {
  for (let tried = 1; ; tried += 1) {
    const answer = await ask(url, kind, how.timeout);
    if ('text' in answer) return answer.text;
    if (!answer.again) throw new RefreshError(`${url}: ${answer.problem}`);
    if (tried >= how.tries)
      throw new RefreshError(`${url}: ${answer.problem} (tried ${tried} times)`);
    await wait(how.pause * 2 ** (tried - 1));
  }
}

async function ask(url: string, kind: Kind, timeout: number): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  let promised = 0;
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'the-line-and-the-lab data:refresh', accept: `text/${kind}, */*` },
    });
    if (!response.ok) return refused(response.status, (await response.text()).trim());
    // Of a packed answer the length counts the packed bytes.
    if (!response.headers.has('content-encoding'))
      promised = Number(response.headers.get('content-length') ?? 0);
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      received += chunk.length;
    }
    if (received < promised) return { problem: brokenOff(received, promised), again: true };
    return judge(decode(Buffer.concat(chunks)), response.headers.get('content-type'), kind);
  } catch (error) {
    const { name, cause, message } = error as Error & { cause?: Error };
    if (name === 'TimeoutError')
      return { problem: `no complete answer within ${timeout / 1000} seconds`, again: true };
    if (received) return { problem: brokenOff(received, promised), again: true };
    return { problem: `no connection: ${cause?.message || message}`, again: true };
  }
}

const brokenOff = (received: number, promised: number) =>
  `the download broke off after ${received}${promised ? ` of ${promised}` : ''} bytes`;

function refused(status: number, body: string): Answer {
  const says = body && !body.startsWith('<') ? `: ${body.slice(0, 200)}` : '';
  const again = status >= 500;
  const help = again
    ? ''
    : '; when a browser gets the file, save it and give its name with --from=<file>';
  return { problem: `the server answers HTTP ${status}${says}${help}`, again };
}

function judge(text: string | undefined, type: string | null, kind: Kind): Answer {
  if (text === undefined) return { problem: 'the text is not UTF-8', again: false };
  const html = /^\s*<(!doctype|html)/i.test(text) || (type ? types.html.test(type) : false);
  if (kind === 'html')
    return html ? { text } : { problem: `${type ?? 'a file'} instead of a page`, again: false };
  if (html) {
    const title = text.match(/<title[^>]*>([^<]*)/i)?.[1]?.trim();
    const named = title ? ` (“${title}”)` : '';
    return { problem: `an HTML page${named} instead of CSV`, again: false };
  }
  if (type && !types.csv.test(type)) return { problem: `${type} instead of CSV`, again: false };
  return { text };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
