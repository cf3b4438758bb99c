import type { AsyncLocalStorage } from 'node:async_hooks';

/** What the HTTP server knows of the request under way. `status`, when set, replaces the page's own 200. */
export interface RequestContext {
  id: string;
  address: string;
  /** What was asked for, without what the framework adds to it: a path of ours with its query. */
  path: string;
  startedAt: number;
  status?: number;
  /** Seconds after which a refused request may be sent again. */
  retryAfter?: number;
  /** The browser is to keep nothing of this site that it has seen so far. */
  forget?: true;
}

/** The server and the bundled application share one process but not one module graph, so they meet on globalThis. */
const key = Symbol.for('ollim.request');

export function requestContext(): RequestContext | undefined {
  const storage: AsyncLocalStorage<RequestContext> | undefined = Reflect.get(globalThis, key);
  return storage?.getStore();
}

/** Answers this request with `status` although the page itself renders as usual. */
export function setStatus(status: number): void {
  const context = requestContext();
  if (context) context.status = status;
}

/** Tells whoever sent this request when to come again. */
export function askLater(seconds: number): void {
  const context = requestContext();
  if (context) context.retryAfter = seconds;
}

/**
 * Has the browser drop what it keeps of pages it was shown. Not its storage: that holds how its reader likes to read, and nobody's data.
 */
export function forgetPages(): void {
  const context = requestContext();
  if (context) context.forget = true;
}
