import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers to one request after the other; the last answer stays. */
export type Answers = readonly ((response: ServerResponse) => void)[];

/** A local server of one feed: its page with the link, and its file. */
export async function serveFeed(page: string, file: string, answers: Answers) {
  let asked = 0;
  const answer: RequestListener = (request, response) => {
    if (request.url?.split('?')[0] === page)
      return html(`<a href="https://example.org${file}">CSV</a>`)(response);
    asked += 1;
    answers[Math.min(asked, answers.length) - 1]?.(response);
  };
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const send =
  (status: number, type: string, text: string | Buffer) => (response: ServerResponse) => {
    const body = Buffer.from(text);
    response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body);
  };

export const csv = (text: string | Buffer) => send(200, 'text/csv; charset=utf-8', text);
export const typed = (type: string, text: string) => send(200, type, text);
export const html = (text: string) =>
  send(200, 'text/html', `<!DOCTYPE html><title>Just a moment…</title>${text}`);
export const failing = (status: number, text = '') => send(status, 'text/plain', text);
export const silent = () => {};

/** Promises the whole text and closes the connection in its middle. */
export const brokenOff = (text: string) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/csv', 'content-length': text.length });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
};
