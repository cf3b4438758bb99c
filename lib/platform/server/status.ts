import type { ServerResponse } from 'node:http';
import type { RequestContext } from '../request';

/**
 * Lets the code of a request say how it ended. Next answers 200 whenever it renders, also a form that was refused, and 500 for
 * every error, also one that passes: where the request's context carries a status, the answer gets it. Redirects keep theirs.
 */
export function letContextSetStatus(response: ServerResponse, context: RequestContext): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const chosen = (status === 200 || status === 500) && context.status ? context.status : status;
    if (chosen === 503) response.setHeader('retry-after', '10');
    if (context.forget) response.setHeader('clear-site-data', '"cache"');
    if (context.retryAfter) response.setHeader('retry-after', String(context.retryAfter));
    return writeHead(chosen, ...rest);
  }) as ServerResponse['writeHead'];
}
