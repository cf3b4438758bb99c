import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
/** What a file of `app/api` exports for one method. */
type Door = (request: Request) => Promise<Response>;

/**
 * Lets machines through doors of their own: a POST to one of these paths is answered by the route's own function without entering Next, which would cost it more
 * than the work itself. Everything else goes the usual way, and so do the other methods of such a path.
 */
export function withDoors(doors: ReadonlyMap<string, Door>, usual: Handler): Handler {
  return async (request, response) => {
    const door = request.method === 'POST' ? doors.get((request.url ?? '').replace(/\?.*$/s, '')) : undefined;
    if (!door) return usual(request, response);
    const answer = await door(await read(request));
    const body = Buffer.from(await answer.arrayBuffer());
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.setHeader('content-length', body.length);
    response.writeHead(answer.status);
    response.end(body);
  };
}

async function read(request: IncomingMessage): Promise<Request> {
  const body = tooLarge(request) ? null : new Uint8Array(await buffer(request));
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  return new Request(new URL(request.url ?? '/', 'http://portal'), { method: 'POST', headers, body });
}

/** More than any door takes: it sees the length and refuses, and nobody reads so much for somebody unknown. */
const tooLarge = (request: IncomingMessage): boolean => Number(request.headers['content-length']) > 12 * 1024 * 1024;
