import { AsyncLocalStorage } from 'node:async_hooks';
import { inScope } from '@/db/scope';
import type { RequestContext } from '../request';

/** Where code that Next bundled looks for the running request (see platform/request). */
const storage = new AsyncLocalStorage<RequestContext>();
Reflect.set(globalThis, Symbol.for('ollim.request'), storage);

/** Runs `work` and everything it awaits as part of this request. */
export function inRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, () => inScope('', work));
}
