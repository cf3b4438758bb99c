import type { IncomingMessage } from 'node:http';
import type { PlainStatus } from './copy';

/** The largest body, in bytes: a form with its photos. */
export const bodyLimit = 32 * 1024 * 1024;

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'headersDistinct'>;

/**
 * What is refused before anything of ours or of Next runs: null lets the request in.
 * `origin` is the configured address of the portal; without one the Host header says what our own pages are.
 */
export function refusalOf(request: Request, origin: string | undefined): PlainStatus | null {
  const { method = 'GET', url = '/' } = request;
  if (!methods.has(method)) return 405;
  if (!isReadable(url)) return 400;
  if ((request.headersDistinct.host?.length ?? 0) > 1) return 400; // one proxy reads the first, another the last (RFC 9112, 3.2)
  const length = request.headers['content-length'];
  if (length !== undefined && !/^\d+$/.test(length)) return 400;
  if (Number(length ?? 0) > bodyLimit) return 413;
  if (!reading.has(method) && !url.startsWith('/api/') && !isFromOurPages(request.headers, origin)) return 403;
  return null;
}

/** Percent-encoding must be UTF-8 and must not hide a NUL, which PostgreSQL cannot store and file systems cut at. */
function isReadable(url: string): boolean {
  if (!url.startsWith('/')) return false;
  try {
    return !decodeURIComponent(url).includes('\0');
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/**
 * A form or an action is accepted from our own pages only. Browsers send `Origin` with every POST; Next accepts a missing one,
 * we do not (OWASP ASVS 3.5.1).
 */
function isFromOurPages(headers: Request['headers'], origin: string | undefined): boolean {
  if (!headers.origin || !URL.canParse(headers.origin)) return false;
  const from = new URL(headers.origin);
  return origin ? from.origin === new URL(origin).origin : from.host === headers.host;
}
