import { IncomingMessage, type ServerResponse } from 'node:http';
import { setStatus } from '../request';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Our own page for what is not there, as Next knows it. */
const missingPage = { ko: '/missing', en: '/en/missing' };

/**
 * Next answers `notFound()` with an empty page that only script fills. This keeps that answer back and lets Next make our
 * own page for it instead, so that a 404 can be read without script too. All other answers pass untouched.
 */
export function readableWhenMissing(handle: Handler): Handler {
  return (request, response) => {
    if (!asksForPage(request)) return handle(request, response);
    return new Promise((resolve, reject) => {
      holdMissing(response, () => handle(requestFor(request), response).then(resolve, reject));
      handle(request, response).then(resolve, reject);
    });
  };
}

/** Script asks for parts of pages (RSC) and can fill an empty page itself; the API has no pages. */
function asksForPage({ url = '/', headers }: IncomingMessage): boolean {
  return !url.startsWith('/api/') && !url.startsWith('/_next/') && !headers.rsc && !headers['next-action'];
}

function requestFor(request: IncomingMessage): IncomingMessage {
  const english = /^\/en(?:[/?]|$)/.test(request.url ?? '/');
  const other = new IncomingMessage(request.socket);
  other.method = request.method === 'HEAD' ? 'HEAD' : 'GET';
  other.url = english ? missingPage.en : missingPage.ko;
  const {
    'content-length': _length,
    'content-type': _type,
    'transfer-encoding': _encoding,
    ...headers
  } = request.headers;
  other.headers = headers;
  other.push(null);
  return other;
}

/** Drops the answer when it is a 404 page, and calls `instead` where it would have ended. */
function holdMissing(response: ServerResponse, instead: () => void): void {
  const { write, end, flushHeaders, writeHead } = response;
  const before = response.getHeaderNames();
  response.setMaxListeners(20); // two pages listen to it
  const isMissing = (status = response.statusCode) =>
    status === 404 &&
    !response.headersSent &&
    String(response.getHeader('content-type') ?? 'text/html').startsWith('text/html');
  const held: Pick<ServerResponse, 'write' | 'end' | 'flushHeaders' | 'writeHead'> = {
    write: (...args: unknown[]) => isMissing() || Reflect.apply(write, response, args),
    flushHeaders: () => isMissing() || Reflect.apply(flushHeaders, response, []),
    writeHead: (status: number, ...args: unknown[]) =>
      isMissing(status) ? response : Reflect.apply(writeHead, response, [status, ...args]),
    end: (...args: unknown[]) => {
      Object.assign(response, { write, end, flushHeaders, writeHead });
      if (!isMissing()) return Reflect.apply(end, response, args);
      for (const name of response.getHeaderNames()) if (!before.includes(name)) response.removeHeader(name);
      response.statusCode = 200;
      setStatus(404);
      instead();
      return response;
    },
  };
  Object.assign(response, held);
}
