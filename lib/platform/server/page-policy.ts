import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';
import { contentPolicy } from './headers';

const inlineScript = /<script\b([^>]{0,2000})>([\s\S]*?)<\/script>/g;

/** The sources `script-src` needs for the scripts that stand in a page: one hash for each that is not fetched (CSP level 3, section 2.3.1). */
export function scriptHashes(html: string): string[] {
  const inline = [...html.matchAll(inlineScript)].filter(([, attributes = '']) => !/\ssrc=/.test(attributes));
  const hashes = inline.map(([, , script = '']) => createHash('sha256').update(script).digest('base64'));
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}

/**
 * Keeps an HTML answer back until it is whole, and sends it with a policy that lets exactly its own scripts run. A nonce would do the same but
 * make every answer different, and everyone who is not signed in shall get the same bytes. Other answers pass untouched.
 */
export function allowOwnScripts(request: IncomingMessage, response: ServerResponse): void {
  const zips = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (isForPage(request)) delete request.headers['accept-encoding']; // what is packed cannot be read; packed below
  const { write, end, flushHeaders, writeHead } = response;
  const chunks: Buffer[] = [];
  const isPage = () => !response.headersSent && /^text\/html/.test(String(response.getHeader('content-type') ?? ''));
  const keep = (chunk: unknown, encoding?: unknown) => {
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const send = (body: Buffer) => {
    if (request.method !== 'HEAD') response.setHeader('content-length', body.length);
    Reflect.apply(end, response, [body]);
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      // The copy that the reader has kept its own policy.
      if (status === 304) response.removeHeader('content-security-policy');
      const headers = rest.at(-1);
      if (typeof headers === 'object' && headers !== null && !Array.isArray(headers))
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string);
      if (!isPage()) return Reflect.apply(writeHead, response, [status, ...rest]);
      // An answer that begins anew, as when making the page failed half way; the same one may be announced with every part.
      if (status !== response.statusCode) chunks.length = 0;
      response.statusCode = status;
      return response;
    },
    flushHeaders: () => isPage() || Reflect.apply(flushHeaders, response, []),
    write: (...args: unknown[]) => {
      if (!isPage()) return Reflect.apply(write, response, args);
      keep(args[0], args[1]);
      const done = args.at(-1);
      if (typeof done === 'function') done();
      return true;
    },
    end: (...args: unknown[]) => {
      Object.assign(response, { write, end, flushHeaders, writeHead });
      if (!isPage()) return Reflect.apply(end, response, args);
      keep(args[0], args[1]);
      const body = Buffer.concat(chunks);
      response.setHeader('content-security-policy', contentPolicy(scriptHashes(body.toString('utf8'))));
      response.removeHeader('content-length');
      if (!zips || body.length < 1024) {
        send(body);
        return response;
      }
      response.appendHeader('vary', 'Accept-Encoding');
      response.setHeader('content-encoding', 'gzip');
      gzip(body, (error, packed) => (error ? response.destroy(error) : send(packed)));
      return response;
    },
  });
}

/** Scripts and styles, and the parts of pages that script asks for, are packed by Next. */
const isForPage = ({ url = '/', headers }: IncomingMessage) =>
  !url.startsWith('/_next/') && !headers.rsc && !headers['next-action'];
