import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { log } from '../log';
import type { RequestContext } from '../request';
import { watchBody } from './body-limit';
import { answerBroken } from './broken';
import { identifyClient } from './client';
import { inRequest } from './context';
import { refusalOf } from './doors';
import { applyHeaders, securityHeaders } from './headers';
import { allowOwnScripts } from './page-policy';
import { answerPlain } from './plain-page';
import { letContextSetStatus } from './status';
import { giveWordsBack } from './words/give-back';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Options = {
  dev: boolean;
  origin: string | undefined;
  trustProxy: boolean;
  /** How long, in milliseconds, headers and a whole request may take to arrive, and how often that is looked at. */
  patience?: { headers: number; request: number; check: number };
};

const usualPatience = { headers: 15_000, request: 120_000, check: 5000 };

/**
 * The door of the portal: everything that is true of every request, before and after Next. Refuses what cannot be meant well,
 * sets the security headers, gives the request its context, and writes one log line.
 */
export function portalServer(handle: Handler, options: Options): Server {
  const headers = securityHeaders(options);
  const patience = options.patience ?? usualPatience;
  const server = createServer({ connectionsCheckingInterval: patience.check }, (request, response) => {
    const context: RequestContext = {
      id: randomUUID(),
      address: identifyClient(request, options.trustProxy),
      path: askedPath(request.url ?? '/'),
      startedAt: performance.now(),
    };
    applyHeaders(response, headers);
    response.setHeader('x-request-id', context.id);
    response.once('close', () => logAnswer(request, response, context));
    const refusal = refusalOf(request, options.origin);
    if (refusal) return answerPlain(response, refusal, request);
    if (options.origin) request.headers.host = new URL(options.origin).host; // whatever a proxy made of it
    watchBody(request, () => answerPlain(response, 413, request));
    letContextSetStatus(response, context);
    if (!options.dev) allowOwnScripts(request, response);
    giveWordsBack(request, response, context);
    inRequest(context, () => handle(request, response)).catch((error: unknown) => {
      if (request.destroyed || response.headersSent) log.info('request.aborted', { id: context.id });
      else log.error('request.failed', error, { id: context.id });
      answerPlain(response, 500);
    });
  });
  server.headersTimeout = patience.headers;
  server.requestTimeout = patience.request;
  server.keepAliveTimeout = 65_000;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => answerBroken(error, socket));
  return server;
}

function logAnswer(request: IncomingMessage, response: ServerResponse, context: RequestContext): void {
  const line = {
    id: context.id,
    method: request.method,
    path: plainPath(request.url ?? ''),
    status: response.statusCode,
    ms: Math.round(performance.now() - context.startedAt),
  };
  if (response.statusCode >= 500) log.warn('request', line);
  else log.info('request', line);
}

/** Without the query, where people type names and numbers, and without the long parts that open a private case. */
function plainPath(url: string): string {
  return url
    .replace(/[?#].*$/s, '')
    .replace(/[^/]{20,}/g, '…')
    .slice(0, 200);
}

/** Without what Next adds when it fetches a page for one that is open. */
function askedPath(url: string): string {
  return url.replace(/([?&])_rsc=[^&]*&?/, '$1').replace(/[?&]$/, '');
}
