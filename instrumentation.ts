import { isDatabaseAway } from './lib/platform/failure';
import { setStatus } from './lib/platform/request';

/** Next tells about every error that nobody caught. One that passes by itself is answered 503, so that clients come back. */
export function onRequestError(error: unknown): void {
  if (isDatabaseAway(error)) setStatus(503);
}
