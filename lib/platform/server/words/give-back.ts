import type { IncomingMessage, ServerResponse } from 'node:http';
import { languages } from '../../../format/copy';
import type { RequestContext } from '../../request';
import { wordsPage } from './page';
import { type SentWords, wordReader } from './read-words';

/**
 * Without script a form that could not be handled would be answered by a page that failed, and what was typed would be gone. This reads the words along as they come in, and where
 * the answer is such a page it gives them back instead. All other answers pass untouched; script keeps what was typed by itself.
 */
export function giveWordsBack(request: IncomingMessage, response: ServerResponse, context: RequestContext): void {
  const { method, url = '/', headers } = request;
  if (method !== 'POST' || url.startsWith('/api/') || headers['next-action'] || headers.rsc) return;
  const reader = wordReader(headers['content-type']);
  if (!reader) return;
  const push = request.push.bind(request);
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk instanceof Uint8Array) reader.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    return push(chunk, encoding);
  };
  holdFailed(response, () => {
    const status = context.status === 503 ? 503 : 500;
    const words = reader.read();
    return { status, body: wordsPage(status, words, url, langOf(words, url)) };
  });
}

const langOf = ({ fields }: SentWords, url: string) =>
  languages.find((lang) => fields.some(([name, value]) => name === '_lang' && value === lang)) ??
  (/^\/en(?:[/?]|$)/u.test(url) ? 'en' : 'ko');

/** Drops the answer when it is a page that failed, and puts another in its place. */
function holdFailed(response: ServerResponse, instead: () => { status: number; body: string }): void {
  const { write, end, flushHeaders, writeHead } = response;
  const before = response.getHeaderNames();
  const hasFailed = (status = response.statusCode) => status === 500 && !response.headersSent;
  const held: Pick<ServerResponse, 'write' | 'end' | 'flushHeaders' | 'writeHead'> = {
    write: (...args: unknown[]) => hasFailed() || Reflect.apply(write, response, args),
    flushHeaders: () => hasFailed() || Reflect.apply(flushHeaders, response, []),
    writeHead: (status: number, ...rest: unknown[]) => {
      if (!hasFailed(status)) return Reflect.apply(writeHead, response, [status, ...rest]);
      response.statusCode = status;
      return response;
    },
    end: (...args: unknown[]) => {
      Object.assign(response, { write, end, flushHeaders, writeHead });
      if (!hasFailed()) return Reflect.apply(end, response, args);
      for (const name of response.getHeaderNames()) if (!before.includes(name)) response.removeHeader(name);
      const { status, body } = instead();
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('cache-control', 'no-store');
      response.writeHead(status);
      return response.end(body);
    },
  };
  Object.assign(response, held);
}
