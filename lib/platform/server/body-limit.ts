import type { IncomingMessage } from 'node:http';
import { bodyLimit } from './doors';

/** The most parts a form may have. The largest of ours has some hundreds; taking apart two hundred thousand would keep everybody else waiting for seconds. */
export const mostParts = 5000;

/**
 * Looks at a body while it is read, and calls `exceeded` once it is past a limit: in bytes, when it comes without Content-Length (chunked), or in parts, when it is
 * a form. Every part begins on a line of its own with two hyphens, whatever the form calls its boundary.
 */
export function watchBody(request: IncomingMessage, exceeded: () => void): void {
  const isForm = /^\s*multipart\//i.test(request.headers['content-type'] ?? '');
  if (request.headers['transfer-encoding'] === undefined && !isForm) return;
  const push = request.push.bind(request);
  let seen = 0;
  let parts = 0;
  let isOver = false;
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk instanceof Uint8Array) {
      seen += chunk.byteLength;
      if (isForm && !isOver) parts += partsIn(chunk);
    }
    if (seen <= bodyLimit && parts <= mostParts) return push(chunk, encoding);
    if (!isOver) exceeded();
    isOver = true;
    return false;
  };
}

function partsIn(chunk: Uint8Array): number {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  let found = 0;
  for (let at = bytes.indexOf('\r\n--'); at !== -1; at = bytes.indexOf('\r\n--', at + 4)) found += 1;
  return found;
}
