import type { ServerResponse } from 'node:http';
import type { RequestContext } from '../request';

/**
 * Lets an action say how its form ended. Next answers 200 whenever it renders, also a form that was refused; where the
 * request's context carries a status, the answer gets it. Redirects and errors of Next keep theirs.
 */
export function letContextSetStatus(response: ServerResponse, context: RequestContext): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead(status === 200 && context.status ? context.status : status, ...rest)) as ServerResponse['writeHead'];
}
