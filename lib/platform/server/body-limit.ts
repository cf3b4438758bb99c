import type { IncomingMessage } from 'node:http';
import { bodyLimit } from './doors';

/** Counts a body that comes without Content-Length (chunked) while it is read, and calls `exceeded` once it is past the limit. */
export function watchBody(request: IncomingMessage, exceeded: () => void): void {
  if (request.headers['transfer-encoding'] === undefined) return;
  const push = request.push.bind(request);
  let seen = 0;
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    const before = seen;
    seen += chunk instanceof Uint8Array ? chunk.byteLength : 0;
    if (seen <= bodyLimit) return push(chunk, encoding);
    if (before <= bodyLimit) exceeded();
    return false;
  };
}
